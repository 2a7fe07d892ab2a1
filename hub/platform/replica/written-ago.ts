import { writtenHeader } from '#shared/contract/written.ts'
import type { FigureReader } from './reading.ts'

/**
 * Returns how long ago the caller last wrote, in milliseconds, from their own header: a false value
 * harms only them. `undefined` when it is missing or no number.
 */
export function writtenAgo(asking: FigureReader | undefined): number | undefined {
  const said = asking?.headers[writtenHeader]
  return typeof said === 'string' && /^\d{1,6}$/.test(said) ? Number(said) * 1000 : undefined
}
