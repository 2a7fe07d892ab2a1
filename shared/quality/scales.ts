import type { InstrumentWritten } from '../contract/catalogue/instrument.ts'
import { labelledOptions } from './words.ts'

type ScaleWritten = InstrumentWritten['scales'][string]

/** How a démarche went: the opening question of Parvis's own instruments. */
export const overallScale: ScaleWritten = {
  answers: labelledOptions([1, 2, 3, 4, 5], (words) => words.overallAnswers),
}

/** How far a statement holds. Every side of an item is answered on it, so that sides compare. */
export const agreementScale: ScaleWritten = {
  answers: labelledOptions([1, 2, 3, 4, 5], (words) => words.agreement),
  aside: labelledOptions(['dont_know', 'not_applicable'], (words) => words.agreement),
}

/** A direct comparison with what was expected: a measurement of its own, never a subtraction. */
export const comparisonScale: ScaleWritten = {
  answers: labelledOptions([-1, 0, 1], (words) => words.comparison),
  aside: labelledOptions(['no_expectation'], (words) => words.comparison),
}

/** Yes, which is 1, and no, which is 0. */
export const yesNo = labelledOptions([1, 0], (words) => words.yesNo)
