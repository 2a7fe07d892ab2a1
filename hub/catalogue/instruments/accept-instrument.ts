import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import { instrumentLimit } from '../../platform/http/limits.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { readOwnInstrument } from './read-instrument.ts'

/**
 * Reads an instrument as it was sent, raw or in an object.
 * @throws Refusal `body_too_large`, `invalid` with each fault
 */
export function acceptInstrument(body: string | { text: string }): Instrument {
  const text = typeof body === 'string' ? body : body.text
  if (Buffer.byteLength(text) > instrumentLimit)
    throw new Refusal('body_too_large', [], { limit: instrumentLimit })
  const read = readOwnInstrument(text)
  if ('faults' in read) throw new Refusal('invalid', read.faults)
  return read.instrument
}
