# Fills an empty Redmine as a town would: its own names for states, fields of its own for the usager.
require 'json'

def who(login, admin: false)
  user = User.new(firstname: login.capitalize, lastname: 'Valmont', mail: "#{login}@valmont.example")
  user.login = login
  user.admin = admin
  user.password = user.password_confirmation = SecureRandom.hex(12)
  user.save!
  user
end

def project(identifier, name, trackers, fields, is_public: true)
  one = Project.new(name: name, identifier: identifier, is_public: is_public)
  one.trackers = trackers
  one.issue_custom_fields = fields
  one.enabled_module_names = ['issue_tracking']
  one.save!
  one
end

Setting.rest_api_enabled = '1'
Setting.default_language = 'fr'
Setting.login_required = '0'

filed = IssueStatus.create!(name: 'Déposée')
study = IssueStatus.create!(name: 'À l’étude')
looks_over = IssueStatus.create!(name: 'Closed (à vérifier)')
over = IssueStatus.create!(name: 'En attente d’archivage', is_closed: true)
report = Tracker.create!(name: 'Signalement', default_status: filed)
demand = Tracker.create!(name: 'Demande', default_status: study)
trackers = [report, demand]
normal = IssuePriority.create!(name: 'Normale', is_default: true)

email, phone, other = [['Courriel', true], ['Téléphone', true], ['Courriel du conjoint', false]].map do |name, is_filter|
  IssueCustomField.create!(name: name, field_format: 'string', is_filter: is_filter, is_for_all: false, trackers: trackers)
end
fields = [email, phone, other]

everything = Role.create!(
  name: 'Lecture entière', issues_visibility: 'all',
  permissions: [:view_issues, :view_private_notes, :view_time_entries]
)
work = Role.create!(name: 'Gestion', permissions: [:view_issues, :add_issues, :edit_issues])
trackers.product(IssueStatus.all.to_a, IssueStatus.all.to_a).each do |tracker, from, to|
  WorkflowTransition.create!(tracker: tracker, role: work, old_status: from, new_status: to)
end
little = Role.create!(name: 'Lecture', issues_visibility: 'default', permissions: [:view_issues])
# As Redmine has it from the start: whoever is not signed in reads public projects.
[Role.non_member, Role.anonymous].each { |role| role.update!(permissions: [:view_issues]) }
phone.update!(visible: false, roles: [everything])

roads = project('voirie', 'Espace public', trackers, fields)
contracted = project('voirie-delegation', 'Espace public', trackers, fields)
nursery = project('creches', 'Crèches', trackers, fields, is_public: false)
police = project('police', 'Police municipale', trackers, fields, is_public: false)

reader, clerk, admin = who('parvis'), who('guichet'), who('admin-valmont', admin: true)
[roads, contracted, nursery].each { |place| Member.create!(project: place, user: reader, roles: [everything]) }
Member.create!(project: roads, user: clerk, roles: [little])
# May write notes of its own that only agents see.
noting = Role.create!(
  name: 'Notes', issues_visibility: 'all',
  permissions: [:view_issues, :view_private_notes, :add_issue_notes, :set_notes_private]
)
noter = who('notes')
Member.create!(project: roads, user: noter, roles: [noting])
# May write notes, which everybody sees.
talking = Role.create!(name: 'Notes publiques', issues_visibility: 'all', permissions: [:view_issues, :add_issue_notes])
talker = who('bavard')
Member.create!(project: roads, user: talker, roles: [talking])
lights = IssueCategory.create!(project: roads, name: 'Éclairage')

Morning = Time.utc(2026, 3, 2, 8, 0, 0)
ids = {}
file = lambda do |name, at: 0, project: roads, **more|
  values = { email.id => more.delete(:email), phone.id => more.delete(:phone), other.id => more.delete(:other) }
  issue = Issue.new(project: project, tracker: report, author: admin, priority: normal, status: filed, subject: "Sujet #{name}")
  issue.assign_attributes(more)
  issue.custom_field_values = values.compact.transform_keys(&:to_s)
  issue.save!
  ids[name] = issue.id.to_s
  issue.reload.update_columns(created_on: Morning + at * 60, updated_on: Morning + at * 60)
  issue
end

file.call(:lamp, email: 'camille.martin@example.org', phone: '0612345678', other: 'conjoint@example.org',
          description: 'MOTS-DE-LA-DESCRIPTION', category: lights, due_date: '2026-03-20')
file.call(:place, at: 1, project: nursery, tracker: demand, status: study, email: 'hélène.façon@example.org',
          phone: '06 12 34 56 78')
file.call(:bin, at: 2, email: 'jean@example.org', phone: '+33 6 12 34 56 78')
file.call(:tree, at: 3, phone: '06.12.34.56.78')
file.call(:kerb, at: 4, email: 'noor@example.org', description: nil)
file.call(:secret, at: 5, email: 'camille.martin@example.org', is_private: true)
file.call(:arrest, at: 6, project: police, email: 'camille.martin@example.org')
file.call(:hydrant, at: 7, project: contracted, email: 'lou@example.org')
file.call(:verge, at: 8, email: 'noor@example.org', status: looks_over)
file.call(:odd, at: 9, email: 'a|b@example.org')
file.call(:lost, at: 10, email: 'perdue@example.org')

noted = file.call(:noted, at: 11, email: 'ines@example.org')
noted.init_journal(admin, 'MOTS-DE-LA-NOTE-PRIVEE')
noted.current_journal.private_notes = true
noted.save!
noted.reload.update_columns(updated_on: Morning + 12 * 60)

done = file.call(:done, at: 13, email: 'ines@example.org')
done.init_journal(admin, 'MOTS-DE-LA-NOTE')
done.status = over
done.save!
done.reload.update_columns(closed_on: Morning + 14 * 60, updated_on: Morning + 15 * 60)

# Two seconds in which an import changed more than a page, and as many more: a second holds fractions here.
crowd = [0, 1].flat_map do |second|
  Array.new(130) do |at|
    { project_id: roads.id, tracker_id: report.id, author_id: admin.id, priority_id: normal.id, status_id: filed.id,
      subject: "Import #{second}-#{at}", lft: 1, rgt: 2, done_ratio: 0, is_private: false, lock_version: 0,
      created_on: Morning + 3600, updated_on: Morning + 3600 + second + at / 200.0 }
  end
end
Issue.insert_all!(crowd)
# Where numbers are what is tried: one more each second of the days after.
begun = Issue.maximum(:id)
ENV.fetch('REDMINE_MANY', '0').to_i.times.each_slice(2000) do |some|
  Issue.insert_all!(some.map do |at|
    { id: begun + 1 + at, project_id: roads.id, tracker_id: report.id, author_id: admin.id, priority_id: normal.id,
      status_id: filed.id, subject: "Nombre #{at}", lft: 1, rgt: 2, done_ratio: 0, is_private: false,
      lock_version: 0, created_on: Morning + 7200 + at, updated_on: Morning + 7200 + at }
  end)
  CustomValue.insert_all!(some.map do |at|
    { customized_type: 'Issue', customized_id: begun + 1 + at, custom_field_id: email.id, value: "usager-#{at}@example.org" }
  end)
end
Issue.where(root_id: nil).update_all('root_id = id')

File.write(
  ENV.fetch('REDMINE_SEEDED'),
  JSON.generate(
    keys: { reader: reader.api_key, clerk: clerk.api_key, noter: noter.api_key, talker: talker.api_key,
            admin: admin.api_key },
    fields: { email: email.id, phone: phone.id, other: other.id },
    ids: ids, total: Issue.count
  )
)
