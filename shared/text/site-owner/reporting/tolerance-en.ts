import type { ToleranceText } from './tolerance-fr.ts'

/** What is said of what was lived, between the least acceptable and the wish, in English. */
export const en: ToleranceText = {
  title: 'Is what people experience acceptable, by their own measure?',
  names: {
    FIA: 'what was announced',
    FIA2: 'the announced date',
    REA: 'speed',
    ASS: 'trust in the answers',
    EMP: 'attention to the situation',
    CON: 'the website',
    PRE: 'following the request',
    EGA: 'the same treatment as others',
  },
  columns: { minimum: 'Least acceptable', perceived: 'Lived', desired: 'Wished' },
  answers: { one: '{n} complete answer', other: '{n} complete answers' },
  group: '{asked} ({answers})',
  mark: '{mean}, {low} to {high}',
  missing: {
    one: 'Not enough to conclude: {n} complete answer is missing.',
    other: 'Not enough to conclude: {n} complete answers are missing.',
  },
  untold: {
    absent:
      'No campaign was held in twelve months with the questionnaire “Complete campaign”, version 4.',
    too_few: {
      one: 'Not enough to conclude: {n} complete form of 30 is missing.',
      other: 'Not enough to conclude: {n} complete forms of 30 are missing.',
    },
  },
  verdicts: {
    below: 'Under the least acceptable: {names}.',
    within: 'Between the least acceptable and the wish: {names}.',
    above: 'Beyond the wish: {names}.',
    unclear: 'Uncertain: {names}.',
  },
  floor:
    'What is owed to everyone, the same treatment as others: {share} of users are under the least they accept ({x} of {n}, {interval}).',
  notes: {
    scale:
      'Each user gives three levels on one scale, from {low} (the lowest) to {high} (the highest). The band goes from the least acceptable to the wish, on average.',
    contradicted:
      'People who wish for less than the least they accept contradict themselves: only what they experienced counts.',
    kept: 'Forms of the last twelve months, kept whole: an answer that is deleted counts no more.',
    verdict:
      'The word is read on the 95% margin of error of experienced less least acceptable, then of experienced less wished.',
  },
  table: {
    asked: 'Question',
    n: 'Complete answers',
    minimum: 'Least acceptable',
    perceived: 'Lived',
    desired: 'Wished',
    adequacy: 'Lived less the least',
    superiority: 'Lived less wished',
    width: 'Wished less the least',
    position: 'Place in the zone (0 the least, 1 the wish)',
    below: 'Share under their least',
    within: 'Share in their zone',
    above: 'Share beyond their wish',
    low: '{column}, lower bound',
    high: '{column}, upper bound',
  },
}
