import type { CircumstancesText } from './circumstances-fr.ts'

/** The same in English. */
export const en: CircumstancesText = {
  question: 'What happened?',
  intro:
    'A strike, works or a storm may explain a curve. What is noted here appears on every curve of these days, services and areas, and in the reports.',
  loading: 'Reading the circumstances',
  trouble: {
    unreachable:
      'The server does not answer. What is typed is kept in this page. It tries again by itself.',
    unreadable:
      'This page cannot read what the server answers. What is typed is kept while the page is open.',
  },
  none: 'Nothing is noted. Note what may explain a change: a strike, works, an outage.',
  noted: { one: '{n} circumstance is noted.', other: '{n} circumstances are noted.' },
  goingOn: { one: '{n} still goes on.', other: '{n} still go on.' },
  timeline: 'The last twelve months',
  list: 'By date, the latest first',
  kinds: {
    strike: 'Strike',
    works: 'Works',
    storm: 'Storm',
    traffic: 'Traffic',
    outage: 'Outage',
    event: 'Event',
    other: 'Other',
  },
  days: {
    one: 'on {from}',
    several: 'from {from} to {until}',
    goingOn: 'since {from}, and it goes on',
  },
  said: '{kind}: {label}, {days}.',
  allServices: 'all services',
  everywhere: 'everywhere',
  touches: 'Affects: {services}; {territories}.',
  by: 'Noted by {author}, on {day}.',
  correct: 'Correct',
  takeBack: 'Remove',
  takeBackSure:
    'It will no longer be shown anywhere. The history keeps what it said and who removed it.',
  takeBackNow: 'Remove this circumstance',
  cancel: 'Do not remove',
  takenBack: 'The circumstance is removed: {said}',
  form: 'Note a circumstance',
  formCorrect: 'Correct a circumstance',
  giveUp: 'Leave it as it was',
  kind: 'What it was',
  label: 'In a few words',
  labelHint: 'For example “Reception staff” or “Bridge closed to traffic”.',
  from: 'First day',
  until: 'Last day',
  stillGoesOn: 'It is not over',
  services: 'Services affected',
  servicesHint: 'Without a choice, all services are affected.',
  territories: 'Areas affected',
  territoriesHint: 'Without a choice, all areas are affected.',
  noTerritories:
    'No area is declared yet: the circumstance affects everything. Areas are declared with a service, or with their population.',
  findTerritory: 'Find an area by name',
  moreTerritories: {
    one: '{n} other area: write the beginning of its name.',
    other: '{n} other areas: write the beginning of a name.',
  },
  send: 'Note this circumstance',
  sendCorrected: 'Save the correction',
  sending: 'Sending',
  done: 'It is noted: {said}',
  fault: {
    label: 'Write in a few words what happened.',
    longLabel: 'This text has {n} characters: 160 at most. The text is kept.',
    from: 'Give the first day.',
    until: 'Give the last day, or say that it still goes on.',
    order: 'The last day comes before the first.',
  },
  notSent: 'Nothing is noted yet. Correct what is pointed out: what is typed is kept.',
  unreachable:
    'The server does not answer. What is typed is kept in this page. Send again in a moment.',
  meanwhile: 'Meanwhile',
}
