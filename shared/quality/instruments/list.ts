import type { Instrument } from '../instrument.ts'
import { parvis } from './parvis.ts'

/** Every instrument a site may use, one file each. */
export const instruments: readonly Instrument[] = [parvis]
