import type { Instrument } from '../contract/catalogue/instrument.ts'

/** Returns whether the address of the page is kept with answers: for this instrument alone. */
export function isPageKept({ id }: Pick<Instrument, 'id'>): boolean {
  return id === 'sdg'
}
