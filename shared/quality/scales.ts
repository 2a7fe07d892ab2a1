import type { InstrumentWritten } from '../contract/catalogue/instrument.ts'
import { offer } from './words.ts'

type ScaleWritten = InstrumentWritten['scales'][string]

/** How a démarche went: the opening question of Parvis's own instruments. */
export const overallScale: ScaleWritten = {
  answers: offer([1, 2, 3, 4, 5], (words) => words.overallAnswers),
}

/** How far a statement holds. Every side of an item is answered on it, so that sides compare. */
export const agreementScale: ScaleWritten = {
  answers: offer([1, 2, 3, 4, 5], (words) => words.agreement),
  aside: offer(['dont_know', 'not_applicable'], (words) => words.agreement),
}

/** A direct comparison with what was expected: a measurement of its own, never a subtraction. */
export const comparisonScale: ScaleWritten = {
  answers: offer([-1, 0, 1], (words) => words.comparison),
  aside: offer(['no_expectation'], (words) => words.comparison),
}

/** Yes, which is 1, and no, which is 0. */
export const yesNo = offer([1, 0], (words) => words.yesNo)
