import { type Instrument, instrument } from '../../contract/catalogue/instrument.ts'
import { instruments } from '../instruments/list.ts'
import past from './past.json' with { type: 'json' }

/**
 * Past versions, each whole and in the words it asked: no site starts with them, but answers to them
 * stay readable, and a site that has one goes on with it.
 */
export const pastInstruments: readonly Instrument[] = instrument.array().parse(past)

/** Returns a version of a built-in instrument, or `undefined`. */
export function builtIn(id: string, version: number): Instrument | undefined {
  return [...instruments, ...pastInstruments].find(
    (one) => one.id === id && one.version === version,
  )
}
