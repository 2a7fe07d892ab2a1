import type { Instrument } from '../contract/catalogue/instrument.ts'
import type { InstrumentsText } from '../text/usager/fr/catalogue/instruments.ts'

/**
 * Parvis's own items, in plain language: one idea a sentence, twelve words at most, no negation.
 * Written for Parvis, taken from no published scale, and not called *FALC* before people with an
 * intellectual disability have read them. Each is one idea, lived and expected; its words stand in the
 * languages of usagers, under `bank`.
 */
export const itemBank = {
  FIA: 'reliability',
  FIA2: 'reliability',
  REA: 'responsiveness',
  ASS: 'assurance',
  EMP: 'empathy',
  CON: 'tangibles',
  PRE: 'proof',
  EGA: 'civic',
} satisfies Record<keyof InstrumentsText['bank'], Instrument['items'][number]['dimension']>

/** Name of an item of the bank. */
export type BankName = keyof typeof itemBank
