# Redmine as Debian brings it, with a database of its own that it makes and fills before it listens,
# where it was not filled before.
require '/usr/share/redmine/config/environment'
# Where it is written from two threads at once, SQLite refuses one of them: mails are not written beside.
ActiveJob::Base.queue_adapter = :inline
unless File.exist?(ENV.fetch('REDMINE_SEEDED'))
  ActiveRecord::Tasks::DatabaseTasks.migrate
  ActiveRecord::Base.descendants.each(&:reset_column_information)
  load ENV.fetch('REDMINE_SEED')
  load ENV['REDMINE_MORE'] if ENV['REDMINE_MORE']
end
run Rails.application
