import type { ReadResult, Trouble } from './read-result.ts'

/** What the page knows, whatever the network does: what was read stays until newer comes. */
export interface Followed<T> {
  content: T | null
  /** When the hub last confirmed it. */
  at: Date | null
  trouble: Trouble | null
  forbidden: boolean
}

/** Before anything was asked. */
export const nothingYet = { content: null, at: null, trouble: null, forbidden: false } as const

/**
 * What is known after one more reading. Unchanged within the same minute: nothing to redraw.
 * @param merge what becomes of what was known, once more is read
 */
export function afterReading<T, Kept>(
  known: Followed<Kept>,
  reading: ReadResult<T>,
  merge: (kept: Kept | null, read: T) => Kept,
  now: Date,
): Followed<Kept> {
  switch (reading.kind) {
    case 'fresh':
      return { ...nothingYet, content: merge(known.content, reading.content), at: now }
    case 'same':
      if (known.trouble === null && sameMinute(known.at, now)) return known
      return { ...known, at: now, trouble: null }
    case 'trouble':
      return known.trouble === reading.trouble ? known : { ...known, trouble: reading.trouble }
    case 'over':
      return known
    case 'forbidden':
      return { ...nothingYet, forbidden: true }
  }
}

function sameMinute(one: Date | null, other: Date): boolean {
  return one !== null && Math.floor(+one / 60_000) === Math.floor(+other / 60_000)
}
