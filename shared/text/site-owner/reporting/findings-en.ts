import type { FindingsText } from './findings-fr.ts'

/** What the console says of findings and decisions, in English. */
export const en: FindingsText = {
  refused: {
    too_many: 'Your organisation has 500 findings already. Go on with one that exists.',
    no_decision: 'First write what is decided, then the day it was done.',
    not_yet: 'This day is still to come. Write it once it is done.',
    named_beforehand:
      'The decision is carried out: what judges it was named beforehand and no longer changes. Write a new finding.',
  },
  question: 'What did we change, and was it better after?',
  intro:
    'A finding becomes a decision, with an indicator chosen beforehand. Once it is carried out, one to three whole periods are compared with the series before.',
  loading: 'Reading the findings',
  kept: {
    unreachable:
      'The server does not answer. What is shown, received {when}, is kept. It is tried again by itself.',
    unreadable:
      'This page cannot read the answer of the server. What is shown, received {when}, is kept. Reload the page.',
  },
  summary: {
    none: 'No finding is written yet. Write the first one.',
    counts: 'Findings: {findings}. Decided: {decided}. Carried out: {done}.',
    half: 'Half are made within {days}.',
    halfNever: 'Fewer than half are made so far.',
    few: 'Fewer than 5 findings: not enough to say in how many days.',
    verdicts:
      'Of the changes judged by measures: {better} better, {worse} worse, {unclear} uncertain, {early} too early.',
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
  unclear: 'Uncertain',
  tooEarly: 'Too early',
  waiting: 'To be done',
  because: {
    too_few: 'Fewer than 11 answers or due dates in the periods after.',
    cut: 'The question is not the same before and after.',
    short:
      'The series before is too short: it takes eight periods of 5 answers or due dates at least.',
    absent: 'This indicator is not measured for this service.',
    not_alone:
      'Figure not published: the other half (experience, or owed to everyone) is not measured in these periods.',
  },
  early: '{after} is not over yet. The answer comes from {day} on.',
  around: '{before}, then {after}.',
  compared: '{after}, against the series of {reference} ({points} periods).',
  stretch: '{from} to {to}',
  held: '{estimate} after, {centre} before. Chance alone reaches from {low} to {high}. {base}',
  base: '{n} answers before, {m} after.',
  baseDates:
    '{n} dates due before, {m} after, complete register: the bounds say what chance alone makes from one period to the next.',
  scale:
    'From 0 to 100%. The band is what chance alone reaches around the series before, the line is its rate, the point is the rate after.',
  otherWorld: 'Read with “{indicator}”: {direction}. {sentence}',
  directions: {
    up: 'higher after',
    down: 'lower after',
    unclear: 'no difference found',
  },
  looks: {
    one: 'The next period will count too: the band holds for all three.',
    other: 'The next {n} periods will count too: the band holds for all three.',
  },
  streams: {
    invited: 'Invited users',
    submitted: 'Users invited as they sent the form',
    asked: 'Asked on the page, invitation not proven',
    open: 'Button open to all',
  },
  alert: 'The other indicator fell: this is not a success. Find out why.',
  notCause:
    'Nothing proves that the decision is the cause: something else may have changed meanwhile.',
  regression:
    'The observed period was the lowest of its series: the next is often better by itself. So the result is compared with the whole series.',
  namedAfter:
    'The indicator was named once it was done: this result is worth less than if it had been named beforehand.',
  meanwhile: 'Meanwhile: {label}.',
  history: { one: 'See the version written', other: 'See the {n} versions written' },
  version: 'Version {version}, {author}, {day}',
  write: 'Write a finding',
  older: { one: 'Show {n} earlier finding', other: 'Show {n} earlier findings' },
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
  every: 'Periods of the series',
  power: {
    effect: 'Difference to detect',
    option: '{points} points',
    answers:
      'To see a difference of {points} points, it takes about {n} answers after the change: {months} at the present rate.',
    dates:
      'To see a difference of {points} points, it takes about {n} due dates after the change: {months} at the present rate.',
    months: { one: '{n} month', other: '{n} months' },
    quarters: 'That is more than three months: choose quarters.',
    cannot:
      'Three quarters do not bring enough: this indicator will not be able to tell. Aim at a larger difference, or choose another indicator.',
    never:
      'No number of answers would show a difference of {points} points: the series before is too short, or too high already.',
    short:
      'The series before is too short: it takes eight periods of 5 answers at least to judge a change.',
    absent:
      'This indicator is not measured for this service: it will not be able to tell anything.',
  },
  observedField: 'Period observed',
  observedHint: 'Optional: 2026-10 for a month, 2026-Q3 for a quarter.',
  what: 'What is decided',
  whatHint: 'Optional at first. A measure that everybody can check.',
  who: 'Who decides',
  whoHint: 'A role or a team, never a person: “Roads department”.',
  from: 'From',
  done: 'Done on',
  doneHint: 'Optional. It is judged from the whole period that follows.',
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
