import { writtenHeader } from '#shared/contract/written.ts'
import type { FigureReader } from './reading.ts'

/**
 * How long ago who asks last wrote, in milliseconds, as they say themselves: it concerns nobody but
 * them. `undefined` where they say nothing, or no number.
 */
export function writtenAgo(asking: FigureReader | undefined): number | undefined {
  const said = asking?.headers[writtenHeader]
  return typeof said === 'string' && /^\d{1,6}$/.test(said) ? Number(said) * 1000 : undefined
}
