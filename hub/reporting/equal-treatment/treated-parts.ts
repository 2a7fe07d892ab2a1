import { type TreatedBy, treatedBy } from '#shared/contract/reporting/equal-treatment.ts'
import type { TreatedCount } from './treated-sql.ts'

/** Requests of one channel, of one language, or with or without somebody's help. */
export interface TreatedPart {
  by: TreatedBy
  part: string
  counts: readonly TreatedCount[]
}

const partOf: Readonly<Record<TreatedBy, (count: TreatedCount) => string>> = {
  channel: ({ channel }) => channel,
  locale: ({ locale }) => locale,
  assistance: ({ is_assisted }) => (is_assisted ? 'assisted' : 'alone'),
}

/** Splits requests in every way in which they are of two kinds or more. */
export function treatedParts(counts: readonly TreatedCount[]): TreatedPart[][] {
  return treatedBy.flatMap((by) => {
    const parts = new Map<string, TreatedCount[]>()
    for (const count of counts) {
      const part = partOf[by](count)
      parts.set(part, [...(parts.get(part) ?? []), count])
    }
    if (parts.size < 2) return []
    return [[...parts].map(([part, own]) => ({ by, part, counts: own }))]
  })
}

type Summed = 'n' | 'seen' | 'within' | 'adapted' | 'adapted_after' | 'due' | 'kept'

/** Adds up one column. */
export function sumOf(counts: readonly TreatedCount[], column: Summed): number {
  return counts.reduce((all, one) => all + one[column], 0)
}
