import { readCode, readCodeBytes } from '../identifier/code.ts'

/**
 * Returns the numbers, uniform in [0, 1), by which a ticket draws what it asks: two of 32 bits each,
 * from its random bits. The hub and the page draw the same from it, and nobody else has to say what.
 * @param ticket as it was typed or written into a page
 */
export function chancesOf(ticket: string): () => number {
  const bytes = readCodeBytes(readCode(ticket) ?? '')
  const view = new DataView(bytes.buffer)
  let at = 0
  return () => {
    const chance = view.getUint32(at) / 2 ** 32
    at = 4
    return chance
  }
}
