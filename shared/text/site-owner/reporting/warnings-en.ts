import type { WarningsText } from './warnings-fr.ts'

/** What the console says of what changed, for worse or better, beyond chance, in English. */
export const en: WarningsText = {
  title: 'Has something changed?',
  intro:
    'Each chart compares the latest weeks with the reference period. An alert marks a difference larger than chance; a person looks for its cause.',
  nothing: 'Nothing is watched of this service yet: it has no answer and no date that came due.',
  measure: {
    unsatisfied: 'Users who are not satisfied',
    promises_broken: 'Announced dates that were not kept',
  },
  stream: {
    invited: 'invited',
    submitted: 'invited as they sent the form',
    open: 'button open to all',
  },
  named: '{measure}, {stream}',
  learning: {
    unsatisfied:
      '{name}: no reference period yet. It needs {points} points of the chart and at least {needed} answers. So far: {n} answers.',
    promises_broken:
      '{name}: no reference period yet. It needs {points} points of the chart and at least {needed} dates due. So far: {n} dates.',
  },
  about: 'about {n}',
  veryFew: 'fewer than 5',
  quiet: 'No alert since {from}. Reference rate: {usual}, between {low} and {high}%.',
  signalled: {
    one: 'The alert threshold was passed once since {from}, in the week of {last}. Reference rate: {usual}, between {low} and {high}%.',
    other:
      'The alert threshold was passed {n} times since {from}, last in the week of {last}. Reference rate: {usual}, between {low} and {high}%.',
  },
  base: {
    unsatisfied: '{share} (about {n} answers)',
    promises_broken: '{share} (about {n} dates)',
  },
  beside: {
    unsatisfied: {
      signal: 'For each user: satisfaction gave an alert too in the last thirteen weeks.',
      quiet: 'For each user: satisfaction moved no more than chance in the last thirteen weeks.',
      learning: 'For each user: too few answers to watch satisfaction.',
      absent: 'For each user: no answer says what becomes of satisfaction.',
    },
    promises_broken: {
      signal: 'For all: announced dates gave an alert too in the last thirteen weeks.',
      quiet:
        'For all: announced dates were kept as in the reference period, in the last thirteen weeks.',
      learning: 'For all: too few dates came due to watch them.',
      absent: 'For all: no announced date has come due.',
    },
  },
  method:
    'The chart adds up, point after point, differences from the reference period, above and below. A slow drift shows sooner that way. It allows for the precision of the reference and for what varies from week to week.',
  finds: 'It is set to find a share of {worse}, or of {better}, as soon as can be.',
  norm: 'Reference period: from {from} to {until}. It changes only when a person says that the service has changed.',
  points:
    'A point holds 11 answers at least, over as many weeks as that takes, so that nobody is recognised in it.',
  axis: {
    worse: { unsatisfied: 'More unsatisfied', promises_broken: 'More dates not kept' },
    better: { unsatisfied: 'Fewer unsatisfied', promises_broken: 'Fewer dates not kept' },
    usual: 'Reference',
    norm: 'Reference period',
  },
  table: {
    from: 'Week of',
    until: 'Until',
    level: 'Way to the threshold',
    what: 'What can be said',
    isNorm: 'Reference period',
    isSignal: {
      worse: 'Alert, more than in the reference',
      better: 'Alert, fewer than in the reference',
    },
    isQuiet: 'No more than chance',
  },
  noWarning: 'No alert is logged for this service.',
  said: {
    unsatisfied:
      'A change to explain: {way}. {name}: from {since} to {until}, {seen} (between {low} and {high}%), instead of {usual}.',
    promises_broken:
      'A change to explain: {way}. From {since} to {until}, {seen} (between {low} and {high}%), instead of {usual}.',
  },
  way: {
    worse: {
      unsatisfied: 'more unsatisfied users than in the reference period',
      promises_broken: 'more announced dates not kept than in the reference period',
    },
    better: {
      unsatisfied: 'fewer unsatisfied users than in the reference period',
      promises_broken: 'fewer announced dates not kept than in the reference period',
    },
  },
  found: 'Logged on {day}.',
  undecided: 'Nobody has said its cause yet.',
  decided: {
    explained: 'Cause given: {cause}',
    changed: 'The service has changed: {cause}',
    false_alarm: 'False alert. {cause}',
  },
  decidedBy: '{author}, on {day}',
  form: 'What you say of it',
  outcomes: {
    explained: 'A passing cause is known: the chart goes on as before',
    changed: 'The service has changed: a new reference period begins here',
    false_alarm: 'False alert: chance is enough',
  },
  cause: 'The cause, in one sentence',
  causeHint:
    'For instance a circumstance or a decision. 300 characters at most, and nobody’s name.',
  decide: 'Save',
  explain: 'Explain this alert',
  change: 'Change what is said',
  cancel: 'Close without a change',
  sending: 'Sending',
  kept: 'It is saved.',
  fault: {
    cause: 'Write the cause, or choose “false alert”. What is chosen is kept.',
    long: 'This text has {n} characters: 300 at most. The text is kept.',
    unreachable:
      'The server does not answer. What is typed is kept in this page. Save again in a moment.',
    unreadable:
      'This page cannot read the answer of the server. What is typed is kept. Reload the page.',
  },
}
