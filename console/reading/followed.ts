import type { Indicators } from '#shared/contract/indicators.ts'
import type { Reading, Trouble } from './read-indicators.ts'

/** What the page knows, whatever the network does: the last figures stay until newer ones come. */
export interface Followed {
  indicators: Indicators | null
  /** When the hub last confirmed these figures. */
  at: Date | null
  trouble: Trouble | null
  refused: boolean
}

/** Before anything was asked. */
export const nothingYet: Followed = { indicators: null, at: null, trouble: null, refused: false }

/** What is known after one more reading. Unchanged within the same minute: nothing to redraw. */
export function afterReading(known: Followed, reading: Reading, now: Date): Followed {
  switch (reading.kind) {
    case 'fresh':
      return { indicators: reading.indicators, at: now, trouble: null, refused: false }
    case 'same':
      if (known.trouble === null && sameMinute(known.at, now)) return known
      return { ...known, at: now, trouble: null }
    case 'trouble':
      return known.trouble === reading.trouble ? known : { ...known, trouble: reading.trouble }
    case 'refused':
      return { ...nothingYet, refused: true }
  }
}

function sameMinute(one: Date | null, other: Date): boolean {
  return one !== null && Math.floor(+one / 60_000) === Math.floor(+other / 60_000)
}
