# Redmine as Debian brings it, with a database of its own that it makes and fills before it listens.
require '/usr/share/redmine/config/environment'
ActiveRecord::Tasks::DatabaseTasks.migrate
ActiveRecord::Base.descendants.each(&:reset_column_information)
load ENV.fetch('REDMINE_SEED')
load ENV['REDMINE_MORE'] if ENV['REDMINE_MORE']
run Rails.application
