import type { Offer } from '../../catalogue/services/offer.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type ReadItem, readItem } from '../../requests/intake/read-item.ts'
import { rowMapper } from './map-row.ts'
import type { Mapping } from './mapping.ts'
import type { Cells } from './read-value.ts'
import { RowRefused } from './row-refused.ts'

/** Turns a row into a request, or into the refusal. */
export type ReadRow = (cells: Cells) => ReadItem | Refusal

/** Returns a row reader with the same validation as the API. */
export function rowReader(mapping: Mapping, offer: Offer, seenAt: Date): ReadRow {
  const map = rowMapper(mapping, seenAt)
  return (cells) => {
    try {
      const { content, isSeenNow } = map(cells)
      const read = readItem(content, offer, seenAt)
      return read instanceof Refusal ? read : { ...read, isSeenNow }
    } catch (error) {
      if (error instanceof RowRefused) return error
      throw error
    }
  }
}
