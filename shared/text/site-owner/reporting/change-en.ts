import type { ChangeText } from './change-fr.ts'

/** What the chart of a series says of its last period, in English. */
export const en: ChangeText = {
  up: 'Up ({at}): {share}, against {centre} in the reference ({from} to {to}).',
  down: 'Down ({at}): {share}, against {centre} in the reference ({from} to {to}).',
  none: 'No signal ({at}): {share}, against {centre} in the reference ({from} to {to}).',
  bounds: 'If nothing changed, this share would be between {low} and {high}%.',
  wide: 'This series varies too much from one period to the next for one alone to be a signal.',
  rules: {
    two_of_three: 'Two of the last three periods lie clearly off the reference, on the same side.',
    eight:
      'The last eight periods lie on one side of the reference, and together further from it than by chance.',
  },
  grouped: 'The chart goes by quarter: a month has too few {cases}.',
  recalibrated: {
    instrument: 'The reference starts again in {from}: the question changed.',
    change: 'The reference starts again in {from}: a decision was carried out.',
    signal: 'The reference starts again in {from}: an alert was accepted as a change.',
  },
  leftOut: {
    one: 'The reference leaves out {periods}: a circumstance is declared there.',
    other: 'The reference leaves out {periods}: circumstances are declared there.',
  },
  touched: 'A circumstance is declared for {at}.',
  unstable:
    'The reference itself is not stable: look for what happened in it, and declare it. Until then, a signal may come from it.',
  effects:
    'A difference of {difference} points. Same areas, other answers: {rate} points. Other mix of answers between areas: {mix} points.',
  alone: { up: 'Up ({at}).', down: 'Down ({at}).', none: 'No signal ({at}).' },
  hidden: 'The figures of the chart are not shown: too few answers, here or in a period beside it.',
  early:
    'Too early to tell whether it changes ({at}). Reference periods with enough {cases}: {points}. It takes {needed}.',
  speaks: 'The chart can speak of {speaks} at the earliest.',
  too_few: 'Fewer than {fewest} {cases} ({at}): too few to speak of a change.',
  rare: 'Too few {cases} for a chart: about {n} a month. It takes {needed} a month, {quarter} a quarter. Until then, read the figures of the whole year.',
  veryRare:
    'Too few {cases} for a chart: fewer than one a month. It takes {needed} a month, {quarter} a quarter. Until then, read the figures of the whole year.',
  ways: {
    up: 'Rising, so better',
    down: 'Falling, so worse',
    none: 'Ordinary variation',
  },
  assurance: {
    always: 'Target met in all ordinary circumstances',
    sometimes: 'Target sometimes met and sometimes not, by chance alone',
    never: 'Target never met unless something changes',
  },
  falseAlarms: {
    none: 'No chart speaks yet: it takes eight reference periods.',
    charts: {
      one: 'If nothing changed, the only chart would raise {about} a year (between {low} and {high}, depending on the year).',
      other:
        'If nothing changed, the {n} charts together would raise {about} a year (between {low} and {high}, depending on the year).',
    },
    fewer: 'fewer than one false alert',
    about: { one: 'about one false alert', other: 'about {n} false alerts' },
  },
  cases: { answers: 'answers', files: 'requests' },
  equality: {
    up: 'it rises ({at}). Areas lie closer together than in the reference ({from} to {to}).',
    down: 'it falls ({at}). Areas lie further apart than in the reference ({from} to {to}).',
    none: 'no signal ({at}). Chance is enough to explain what differs from the reference ({from} to {to}).',
    figures: 'They lie {before} then {after} points apart.',
    hidden: 'How far is not shown: it would reveal an area with fewer than {fewest} answers.',
    alike: 'No difference that can be measured, before or after.',
    early:
      'too early to tell ({at}). Reference periods with enough answers: {points}. It takes 8: the chart can speak of {speaks} at the earliest.',
    too_few: 'unknown ({at}). It takes three areas with at least 5 answers each.',
    absent: 'no answer says from which area it comes.',
  },
  spread: '{estimate} (between {low} and {high})',
}
