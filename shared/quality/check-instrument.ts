import type { Instrument } from '../contract/catalogue/instrument.ts'
import { checkQuestionOrder } from './check-asking.ts'
import { checkQuestions } from './check-questions.ts'
import type { InstrumentFault } from './instrument-fault.ts'

/**
 * Returns inconsistencies between the parts of an instrument with a valid shape: unknown or
 * duplicate names, unusable scales, shares that do not add up to 1, questions asked twice in a
 * visit.
 * @returns every fault with its path, in the order of the instrument; none when it is consistent.
 */
export function checkInstrument(instrument: Instrument): InstrumentFault[] {
  return [...checkQuestions(instrument), ...checkQuestionOrder(instrument)]
}
