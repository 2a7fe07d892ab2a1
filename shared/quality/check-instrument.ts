import type { Instrument } from '../contract/catalogue/instrument.ts'
import { checkQuestionOrder } from './check-asking.ts'
import { checkQuestions } from './check-questions.ts'
import type { InstrumentFault } from './instrument-fault.ts'

/**
 * What must hold between the parts of an instrument whose shape is right: names that exist and are
 * one's own, scales that can be answered, chances that sum up, and visits that ask nothing twice.
 * @returns every fault with its place, in the order of the instrument's parts; none when it holds.
 */
export function checkInstrument(instrument: Instrument): InstrumentFault[] {
  return [...checkQuestions(instrument), ...checkQuestionOrder(instrument)]
}
