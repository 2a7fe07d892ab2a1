import type { PeopleText } from './people-fr.ts'

/** What the console says of the people of the organisation and their rights, in English. */
export const en: PeopleText = {
  question: 'Who can sign in?',
  loading: 'Reading the people',
  trouble: {
    unreachable:
      'The server does not answer. The people shown are kept. Another attempt is made by itself.',
    unreadable:
      'This page cannot read the answer of the server. The people shown are kept. Reload the page.',
  },
  roleNeeded:
    'This page opens with the role “administration”. Ask your administrator for it, then sign in again.',
  counted: { one: '{n} person can sign in.', other: '{n} people can sign in.' },
  waiting: {
    one: '{n} invitation is not accepted yet.',
    other: '{n} invitations are not accepted yet.',
  },
  openid: {
    claim:
      'The identity provider of your organisation opens this console. It also gives the rights: change them there.',
    rules:
      'The identity provider of your organisation opens this console. The rules file of the server gives the rights: change them in that file.',
  },
  warn: {
    oneAdmin:
      'Only one person administers Parvis. If they lose their access, nobody can replace them. Invite a second one.',
    noPasskey: '{names}: administration without a passkey. A link by email opens nothing for them.',
    noMail:
      'No mail server is set. Hand over the invitation link yourself: this page shows it once.',
  },
  invite: 'Invite somebody',
  filter: 'Search for somebody',
  filterHint: 'A name, an address, a role or a service.',
  found: { one: '{n} person found.', other: '{n} people found.' },
  nobody: 'Nobody matches this search.',
  pages: 'Pages of the list',
  page: 'Page {n} of {all}',
  before: 'Previous page',
  after: 'Next page',
  caption: 'The people who can sign in',
  columns: { name: 'Name', role: 'Role', reach: 'Services', seen: 'Last visit', door: 'Sign-in' },
  you: 'you',
  invited: 'Invitation sent',
  never: 'Never',
  today: 'Today',
  allServices: 'All services',
  noService: 'No service',
  doors: {
    openid: 'Identity provider',
    passkey: 'Passkey',
    link: 'Link by email',
  },
  form: {
    title: 'Whom do you want to invite?',
    intro: 'The person receives a link by email. The link works once, for 7 days.',
    introNoMail: 'No mail server is set: this page will show the link, for you to hand over.',
    name: 'First and last name',
    email: 'Email address',
    role: 'Role',
    services: 'Services',
    servicesHint: 'The requests and the people whose data this person can find.',
    servicesOfResults:
      'The requests and the people whose data this person can find. They see the results of all services.',
    all: 'All services, also future ones',
    sector: 'Sector {sector}',
    ownService: 'Which service does this person work for?',
    ownServiceHint: 'The access log names this service, never the person.',
    noOwnService: 'None in particular',
    invite: 'Invite',
    sending: 'Sending',
    save: 'Save the rights',
    saving: 'Saving',
    notSent: 'The invitation was not sent. Correct what is shown: the rest is kept.',
    notSaved: 'The rights have not changed. Correct what is shown: the rest is kept.',
    fault: {
      name: 'Enter the name of the person, in 120 characters at most.',
      email: 'Enter an email address, such as first.last@town.example.',
      role: 'Select a role.',
      services: 'Select at least one service, or all of them.',
    },
    unreachable: 'The server does not answer. What is typed is kept. Try again in a few moments.',
  },
  link: {
    sent: 'The invitation was sent to {email}.',
    made: 'The link for {name} is ready',
    onlyHere:
      'Hand this link over to the person. It works once, and this page will not show it again.',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    notCopied: 'The browser does not copy: select the link.',
    hide: 'I have copied the link, hide it',
  },
  person: {
    unknown: 'This person is no longer in the list.',
    email: 'Email address',
    service: 'Works for',
    seen: 'Last visit',
    door: 'Sign-in',
    passkeys: { one: '{n} passkey', other: '{n} passkeys' },
    rights: 'What this person sees',
    reach: 'Services: {reach}.',
    saved: 'The rights of {name} are saved. A session that says more has ended.',
    changed: 'Somebody changed these rights while you were typing. Check what follows, then save.',
    last: 'This is the last person who administers Parvis: their role cannot be lowered. First give this role to somebody else.',
    elsewhere: {
      claim:
        'These rights come from the identity provider. They change there, then at the next sign-in.',
      rules:
        'These rights come from the rules file of the server. They change in that file, then at the next sign-in.',
    },
    access: 'Their access',
    linkSure: 'A new link goes to {email}. The link before no longer works.',
    again: { invited: 'Send the invitation again', active: 'Send a sign-in link' },
    againAdmin: 'Send a link for a new passkey',
    remove: 'Remove the access',
    removeSure:
      'Their sessions end at once and their account is deleted. Their decisions, their replies and the log stay.',
    removeNow: 'Remove the access of {name}',
    removeOwn:
      'This is your own access. Your session ends, and only somebody else can invite you again.',
    removeLast:
      'This is the last person who administers Parvis: their access cannot be removed. First give this role to somebody else.',
    removed: 'The access of {name} is removed.',
    cancel: 'Cancel',
    notDone: 'The server does not answer. Nothing has changed. Try again in a few moments.',
  },
  sessions: {
    title: 'Open sessions',
    loading: 'Reading the sessions',
    unread: 'The server does not say where sessions are open. Another attempt is made by itself.',
    none: 'No open session.',
    line: '{application}, {browser}, since {day}',
    current: 'this session',
    applications: { console: 'Console', extension: 'Extension' },
    noBrowser: 'unknown browser',
    end: 'End',
    ending: 'One moment…',
    endAll: 'End all sessions',
    ended: { one: '{n} session has ended.', other: '{n} sessions have ended.' },
  },
}
