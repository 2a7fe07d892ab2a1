import type { ChainText } from './chain-fr.ts'

/** What is said of the gaps between what was expected of a service and what was lived, in English. */
export const en: ChainText = {
  title: 'Where is the widest gap between expectation and experience?',
  nodes: {
    expected: 'What users expected',
    believed: 'What the team believes they expect',
    promised: 'What is promised to all',
    delivered: 'What was done',
    told: 'What was said on the way',
    lived: 'What users experienced',
  },
  names: {
    understood: 'what users expect and what the team believes',
    promised: 'expectations and promises',
    delivered: 'promises and delivery',
    informed: 'delivery and what users were told',
    lived: 'expectations and experience',
  },
  widest: 'Where the gap is widest: between {name}. {sentence}',
  alike: 'It cannot be told apart from the gap {names}.',
  between: 'between {name}',
  onlyPoints: 'The team does not see expectations as users tell them. No other gap is established.',
  none: 'No gap is established. This does not mean that there is none.',
  nothing: 'Nothing is measured yet between expectations and experience.',
  besideNothing:
    'What is owed to everyone is not measured yet: users’ feedback is not published alone.',
  verdicts: {
    gap: 'gap established',
    held: 'held',
    unclear: 'uncertain',
    nothing: 'not measured',
    hidden: 'not enough to conclude',
  },
  decided: {
    gap: 'Gap established: it exceeds the tolerance of {margin} points.',
    held: 'Held, within {margin} points.',
    unclear: 'Uncertain, within {margin} points.',
    understood: 'Gap established: it exceeds what chance produces.',
    understoodUnclear: 'Uncertain: the gap may be due to chance.',
  },
  short: { n: 'of {n}', points: '{gap} point' },
  interval: 'between {low} and {high}%',
  link: '{at}. {sentence}',
  said: {
    understood:
      '“{wording}”: the team believes {team} ({n} answers), users say {usagers} ({m} answers), on a scale from {low} to {high}. A gap of {gap}{bounds}.',
    bounds: ' (between {low} and {high})',
    dates: '{share} of the {n} dates due were not kept (complete register).',
    requests:
      '{share} of the {n} requests were not answered within the service standard (complete register, open requests counted).',
    within: 'Answered in {days} days: {share} of the {n} requests, open ones counted.',
    informed: '{share} of users did not know how far their request was ({interval}, {n} answers).',
    proofs: 'Updates sent on time: {x} of {n} (complete register).',
    lived:
      'For {share} of users it was worse than expected ({interval}, {n} answers); better for {better}.',
  },
  untold: {
    absent: {
      understood:
        'it would take asking users before their procedure (the “before and after” form), and the team what it believes.',
      promised: 'no question asks users yet what time would be short enough.',
      delivered: 'it would take announced dates on record, or a time in days for all.',
      informed: 'it would take the form on updates, and steps declared with their time limit.',
      lived: 'it would take a questionnaire that compares with what was expected.',
    },
    unmeasured: 'Between {name}, nothing is measured: {needs}',
    too_few: 'Between {name}: too few answers in this period to conclude.',
    not_alone: 'Between {name}: figure not published, the other half is not measured yet.',
  },
  notes: {
    cause: 'A gap says where to look, not why.',
    measure:
      'Common measure of width: the share of users, or of dates, for whom the link did not hold.',
  },
  made: {
    declared:
      'A gap is established when its whole 95% margin exceeds the tolerance declared between areas ({margin} points); held when all of it is below.',
    usual:
      'A gap is established when its whole 95% margin exceeds the tolerance between areas ({margin} points by default); held when all of it is below.',
    register: 'A complete register has no margin: every date is in it.',
    points:
      'The first gap is in points of an answer scale. It has no share of users and is not ranked with the others.',
    widest:
      'A gap is called the widest if its difference from each other established gap exceeds chance.',
  },
  columns: {
    link: 'Link',
    share: 'Share for whom it did not hold',
    low: 'Lower bound',
    high: 'Upper bound',
    points: 'Gap in points',
    pointsLow: 'Points, lower bound',
    pointsHigh: 'Points, upper bound',
    n: 'Number',
    verdict: 'Verdict',
  },
}
