import type { FindingsText } from './findings-fr.ts'

/** What the console says of findings and decisions, in English. */
export const en: FindingsText = {
  refused: {
    too_many: 'Your organisation has 500 findings already. Go on with one that exists.',
    no_decision: 'First write what is decided, then the day it was done.',
    not_yet: 'This day is still to come. Write it once it is done.',
    named_beforehand:
      'The decision is carried out: what judges it was named beforehand and does not change any more. Write a new finding.',
  },
  question: 'What did we change, and was it better after?',
  intro:
    'A finding becomes a decision. Once it is carried out, a whole period after is compared with a whole period before, by the indicator that was named beforehand.',
  loading: 'Reading the findings',
  kept: {
    unreachable:
      'The server does not answer. What is shown, received {when}, is kept. It is tried again by itself.',
    unreadable:
      'This page cannot read the answer of the server. What is shown, received {when}, is kept. Reload the page.',
  },
  summary: {
    none: 'No finding is written yet. The first one is written below.',
    counts: 'Findings: {findings}. Decided: {decided}. Carried out: {done}.',
    half: 'Half are made within {days}.',
    halfNever: 'Fewer than half are made so far.',
    few: 'Fewer than 5 findings: not enough to say in how many days.',
    verdicts:
      'Of the changes judged by measures: {better} better, {worse} worse, {unclear} where nothing can be concluded, {early} too early.',
    day: { one: '{n} day', other: '{n} days' },
  },
  origins: {
    comments: 'Comments',
    theme: 'A theme of comments',
    chart: 'A chart or a figure',
    other: 'Something else',
  },
  found: 'Finding',
  decided: 'Decision',
  decidedBy: 'Decided by {who}, from {day}',
  notDecided: 'No decision yet.',
  doneOn: 'Done on {day}',
  notDone: 'Not done yet.',
  judgedBy: 'Judged by “{indicator}”, {every}',
  everies: { month: 'whole months', quarter: 'whole quarters' },
  observed: 'Observed: {period}',
  better: 'Better after',
  worse: 'Worse after',
  unclear: 'Nothing can be concluded',
  tooEarly: 'Too early',
  waiting: 'To be done',
  because: {
    too_few: 'Too few answers in one of the two periods.',
    cut: 'The question was not the same in both periods.',
    absent: 'This indicator is not measured for this service.',
    not_alone:
      'Nothing of the other world allows a conclusion in these periods. A figure of one world is not published alone.',
  },
  early: '{after} must be a period that is over. The answer comes from {day} on.',
  compared: '{before}, compared with {after}.',
  change: 'From {before} to {after}: {difference} points (between {low} and {high}). {base}',
  base: '{n} answers before, {m} after.',
  baseDates:
    '{n} dates due before, {m} after, complete register: the bounds say what chance alone makes from one period to the next.',
  points: '{name}: {difference} points',
  scale:
    'Vertical line: nothing changes. To the left a fall, to the right a rise, up to 100 points.',
  effects: 'Same territories, other answers: {rate} points. Other mix of answers: {mix} points.',
  otherWorld: 'Beside it, “{indicator}”: {direction}. {sentence}',
  directions: { up: 'higher after', down: 'lower after', unclear: 'no clear difference' },
  streams: {
    invited: 'Invited users',
    asked: 'Asked on the page, invitation not proven',
    open: 'Button open to all',
  },
  alert: 'The other world is lower after: this is no success, it is to be understood.',
  notCause:
    'Nothing proves that the decision is the cause: something else may have changed meanwhile.',
  regression:
    'A change is often decided after a bad period, and the next one is often better by itself. Compare with the periods before as well.',
  namedAfter:
    'The indicator was named once it was done: this result is worth less than if it had been named beforehand.',
  meanwhile: 'Meanwhile: {label}.',
  history: { one: 'See the version written', other: 'See the {n} versions written' },
  version: 'Version {version}, {author}, {day}',
  write: 'Write a finding',
  edit: 'Go on with this finding',
  decide: 'Write what follows',
  form: 'Finding and decision',
  title: 'What is found, in one sentence',
  words: 'In a few words',
  wordsHint: 'What you read or saw. Without the name of a person.',
  origin: 'Where it comes from',
  theme: 'Theme',
  noTheme: 'Choose a theme',
  service: 'Service',
  indicator: 'Indicator that will say whether it is better',
  indicatorHint: 'Name it before you change anything: it cannot change afterwards.',
  every: 'Periods that are compared',
  observedField: 'Period observed',
  observedHint: 'Optional: 2026-10 for a month, 2026-Q3 for a quarter.',
  what: 'What is decided',
  whatHint: 'Optional at first. A measure that everybody can check.',
  who: 'Who decides',
  whoHint: 'A role or a team, never a person: “Roads department”.',
  from: 'From',
  done: 'Done on',
  doneHint: 'Optional. The comparison begins with the whole period that follows.',
  save: 'Save',
  saving: 'Saving',
  cancel: 'Cancel',
  saved: 'The finding is saved.',
  resumed: 'What you had begun to write is kept.',
  faults: { one: '{n} point to correct', other: '{n} points to correct' },
  empty: 'This field is to be filled.',
  badDay: 'Write a date: day, month and year.',
  badPeriod: 'Write 2026-10 for a month, 2026-Q3 for a quarter, or 2026.',
  changed:
    'Somebody else wrote a version of this finding since you read it. Nothing is overwritten, your text is kept here. Read the new version above, then save.',
  trouble: {
    unreachable: 'The server does not answer. Your text is kept here. Try again.',
    unreadable: 'This page cannot read the answer of the server. Your text is kept here.',
  },
}
