import type { Instrument } from '../contract/catalogue/instrument.ts'
import { sdg } from './instruments/sdg.ts'

/** Returns whether the address of the page is kept with answers: for this instrument alone. */
export function isPageKept({ id }: Pick<Instrument, 'id'>): boolean {
  return id === sdg.id
}
