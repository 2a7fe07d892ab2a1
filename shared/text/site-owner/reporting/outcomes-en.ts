import type { OutcomesText } from './outcomes-fr.ts'

/** What is said of satisfaction by the outcome of requests, in English. */
export const en: OutcomesText = {
  title: 'Do people who are refused judge the service differently?',
  untold: {
    not_closed:
      'No quarter is closed yet with answers of users who were invited at the end of their request.',
    no_outcome:
      'The requests of these quarters have no outcome on record: granted, granted in part or refused.',
    too_few: 'Too few answers by outcome to show them apart.',
    not_alone: 'Figure not published: what is owed to everyone is not measured in this period.',
  },
  outcomes: {
    granted: 'granted',
    partly: 'granted in part',
    refused: 'refused',
    none: 'without an outcome on record',
  },
  of: 'Request {outcomes}',
  or: ' or ',
  whole: 'All outcomes, as they came',
  standardised: 'At equal outcomes',
  questions: { satisfied: 'Satisfied', same_treatment: 'The same treatment' },
  sentence: {
    one: 'Satisfied in {period}: {raw}. With the outcomes of all requests that ended it would be {standardised}.',
    two: 'Satisfied: {rawBefore} in {before}, {raw} in {period}. With as many refusals in both quarters it would be {standardisedBefore}, then {standardised}.',
  },
  population:
    'At equal outcomes: each outcome weighs as among all requests of the service that ended in the quarters shown ({weights}). This figure does not fall because more requests were refused.',
  weight: '{outcome} {share}',
  who: 'Users invited at the end of their request; closed months only.',
  untreated: 'The same treatment: too few answers by outcome to show them.',
  both: 'Experience and what is owed to everyone are here: satisfaction and equal treatment.',
  columns: {
    question: 'Question',
    outcome: 'Outcome',
    period: 'Quarter',
    share: 'Share',
    low: 'Lower bound',
    high: 'Upper bound',
    x: 'Number',
    n: 'Answers',
  },
}
