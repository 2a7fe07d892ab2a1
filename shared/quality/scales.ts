import type { InstrumentWritten } from '../contract/catalogue/instrument.ts'
import type { BankName } from './item-bank.ts'
import { labelledOptions, translations } from './words.ts'

type ScaleWritten = InstrumentWritten['scales'][string]

/** The opening question of Parvis's own instruments: how the procedure went. */
export const overallScale: ScaleWritten = {
  answers: labelledOptions([1, 2, 3, 4, 5], (words) => words.overallAnswers),
}

/** Agreement with a statement. All sides of an item share it, so that they are comparable. */
export const agreementScale: ScaleWritten = {
  answers: labelledOptions([1, 2, 3, 4, 5], (words) => words.agreement),
  aside: labelledOptions(['dont_know', 'not_applicable'], (words) => words.agreement),
}

/** A level of one idea of the bank: nine points, the lowest and the highest in words. */
export function levelScale(name: BankName): ScaleWritten {
  const points = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
  return {
    answers: points.map((value) => ({
      value,
      label: translations(({ levels }) => {
        const { low, high } = levels[name]
        if (value === 1) return `1, ${low}`
        return value === 9 ? `9, ${high}` : `${value}`
      }),
    })),
    aside: labelledOptions(['dont_know', 'not_applicable'], (words) => words.agreement),
  }
}

/** A direct comparison with the expectation: a measurement of its own, never a subtraction. */
export const comparisonScale: ScaleWritten = {
  answers: labelledOptions([-1, 0, 1], (words) => words.comparison),
  aside: labelledOptions(['no_expectation'], (words) => words.comparison),
}

/** Whether something was reached. */
export const reachedScale: ScaleWritten = {
  answers: labelledOptions([2, 1, 0], (words) => words.yesPartlyNo),
  aside: labelledOptions(['dont_know'], (words) => words.agreement),
}

/** Yes (1) and no (0). */
export const yesNo = labelledOptions([1, 0], (words) => words.yesNo)
