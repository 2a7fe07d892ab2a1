import type { ChangeText } from './change-fr.ts'

/** What the chart of a series says of its last period, in English. */
export const en: ChangeText = {
  up: 'Up ({at}): {share}, against {centre} before ({from} to {to}).',
  down: 'Down ({at}): {share}, against {centre} before ({from} to {to}).',
  none: 'No signal ({at}): {share}, against {centre} before ({from} to {to}).',
  bounds: 'If nothing changed, this share would be between {low} and {high}%.',
  wide: 'This series varies too much from one period to the next for one alone to be a signal.',
  twoOfThree: 'Two of the last three periods lie clearly off the reference, on the same side.',
  effects:
    'A difference of {difference} points. Same territories, other answers: {rate} points. Other mix of answers between territories: {mix} points.',
  alone: { up: 'Up ({at}).', down: 'Down ({at}).', none: 'No signal ({at}).' },
  hidden: 'The figures of the chart are not shown: too few answers, here or in a period beside it.',
  early:
    'Too early to tell whether it changes ({at}). Reference periods with enough answers: {points}. It takes {needed}.',
  too_few: 'Fewer than {fewest} answers ({at}): too few to speak of a change.',
}
