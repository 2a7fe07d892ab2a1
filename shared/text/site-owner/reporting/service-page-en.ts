import type { ServicePageText } from './service-page-fr.ts'

/** What the pages of one service say around their charts, in English. */
export const en: ServicePageText = {
  back: 'Back to the service',
  next: 'See also',
  unproven:
    'No estimate here: the page asked by itself, and nothing proves that these people were drawn at random. The documentation says how to invite them with a proof, in ten minutes: {page}.',
  unknown: 'This service is not declared. Go back to the first page.',
  detail: 'See the detail of this service',
  worlds: { usager: 'What users experience', commun: 'What is owed to everyone' },
  noCommitment: 'No target for satisfaction is declared.',
  commit: 'Declare a target',
  changed: 'Has something changed?',
  circumstances: 'Note a circumstance',
  places: 'Is the service the same everywhere?',
  noPlaces: 'No answer of this period says which area it comes from.',
  placesBeside: 'Satisfaction of users, area by area.',
  morePlaces: { one: 'See the map and {n} other area', other: 'See the map and {n} other areas' },
  toPlaces: 'See the map and each area',
  toFirst: 'See how these priorities are calculated',
  questions: 'Go further',
  words: 'What do users say?',
  noBelief: 'The team has not yet said what it believes, or too few people have.',
  method: {
    title: 'Where do these figures come from?',
    sentence: 'Users are asked in {n} ways. Their answers are never added up.',
    said: '{share} ({n} answers)',
    note: '{label}: {note}',
    nothing: 'Too few answers in this period: not enough to conclude.',
    coverage: 'Who answered',
    answers: 'Each answer: {label}',
    figures: 'Every figure of the service',
    columns: {
      label: 'Who answers',
      share: 'Rate of satisfied users',
      low: 'Lower bound',
      high: 'Upper bound',
      n: 'Answers',
    },
  },
}
