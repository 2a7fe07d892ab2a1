# Adds an agent who works in the browser, fields whose name says that they are the usager's, and issues.
agent = User.new(firstname: 'Zoé', lastname: 'Müller', mail: 'accueil@valmont.example', language: 'fr')
agent.login = 'accueil'
agent.password = agent.password_confirmation = 'un mot de passe'
agent.save!
roads = Project.find('voirie')
work = Role.create!(
  name: 'Accueil', issues_visibility: 'all', permissions: [:view_issues, :edit_issues, :add_issue_notes]
)
Member.create!(project: roads, user: agent, roles: [work])

email, phone, name = ['Courriel de l’usager', 'Téléphone de l’usager', 'Nom de l’usager'].map do |field|
  made = IssueCustomField.create!(name: field, field_format: 'string', is_for_all: true, trackers: Tracker.all.to_a)
  roads.issue_custom_fields << made
  made
end
anybody = IssueCustomField.find_by!(name: 'Courriel')

told = JSON.parse(File.read(ENV.fetch('REDMINE_SEEDED')))
file = lambda do |part, values, **more|
  issue = Issue.new(
    project: roads, tracker: Tracker.first, author: agent, priority: IssuePriority.first, status: IssueStatus.first,
    subject: '#12, de camille@example.org', **more
  )
  issue.custom_field_values = values.transform_keys { |field| field.id.to_s }
  issue.save!
  told['ids'][part] = issue.id.to_s
end

file.call(
  'accents',
  { email => 'hélène.façon@example.org', phone => '06 12 34 56 78', name => 'Hélène Façon', anybody => 'voisin@example.org' },
  description: 'Écrire à entreprise@example.org'
)
file.call(
  'irish', { email => "o'connor@example.org", name => "Siobhán O'Connor" },
  description: "Voir ##{told['ids']['accents']}, de camille@example.org"
)
over = IssueStatus.find_by!(is_closed: true)
file.call('over', { email => 'ines@example.org', phone => '+33 7 56 78 90 12' }, status: over)
File.write(ENV.fetch('REDMINE_SEEDED'), JSON.generate(told))
