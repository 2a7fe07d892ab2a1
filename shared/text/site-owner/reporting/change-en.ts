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
  equality: {
    up: 'it rises ({at}). Territories lie closer together than before ({from} to {to}).',
    down: 'it falls ({at}). Territories lie further apart than before ({from} to {to}).',
    none: 'no signal ({at}). Chance is enough to explain what differs from before ({from} to {to}).',
    figures: 'They lie {before} then {after} points apart.',
    hidden:
      'How far is not shown: at least one territory has fewer than {fewest} answers, or protects another.',
    alike: 'No difference that can be measured, before or after.',
    early: 'too early to tell ({at}). Reference periods with enough answers: {points}. It takes 8.',
    too_few: 'unknown ({at}). It takes three territories with at least 5 answers each.',
    absent: 'no answer says from which territory it comes.',
  },
  spread: '{estimate} (between {low} and {high})',
}
