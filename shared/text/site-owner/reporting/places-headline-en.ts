import type { PlacesHeadlineText } from './places-headline-fr.ts'

/** What is said first of the areas of a service, in English. */
export const en: PlacesHeadlineText = {
  behind: '{name}: {points} below {others}.',
  points: { one: '{n} point', other: '{n} points' },
  others: { one: 'the other one', other: 'the other {n}' },
  othersShown: { one: 'the other one shown', other: 'the other {n} shown' },
  inWords: ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  underReference: '{name}: below {reference}.',
  reference: { declared: 'the target of {value}', taken: 'the whole ({value})' },
  more: {
    one: '{n} other area is below too.',
    other: '{n} other areas are below too.',
  },
  base: '{name}: {share} ({x} of {n}), against {otherShare} ({otherX} of {otherN}) in {others}.',
  between: 'The gap is between {low} and {high} points, at 95%.',
  limit: 'No area should be below {limit}: {reference}, less {margin} of tolerance.',
  equivalent: 'No area is below.',
  unknown: 'No area can be seen to be below.',
  visible: {
    one: 'A gap of {n} point below {reference} would have shown four times out of five.',
    other: 'A gap of {n} points below {reference} would have shown four times out of five.',
  },
  invisible: 'There are too few answers to see a gap, even a very large one.',
  nothing: 'No area can be shown: there are too few answers.',
  single: 'Only one area can be shown: it is compared with no other.',
}
