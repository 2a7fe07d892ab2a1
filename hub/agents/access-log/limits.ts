import type { Queryable } from '../../platform/database/database.ts'
import { readSeal, type SealContent } from './seal.ts'
import type { PublishedSealKey } from './seal-key.ts'
import { listNewestSeals } from './seals-sql.ts'

/** How far the law's purge has gone: instants before which it has taken looks. */
export type PurgeLimits = SealContent['purged']

/** Seals that are read at once, where the newest is not ours. */
const page = 50

/**
 * The limits of the purge that were signed last. A seal that is not ours is passed over: whoever wrote it
 * must not have the next one say it again.
 */
export async function findSignedLimits(
  database: Queryable,
  organisation: string,
  keys: readonly PublishedSealKey[],
): Promise<PurgeLimits> {
  let before: number | null = null
  for (let limit = 1; ; limit = page) {
    const seals = await listNewestSeals(database, organisation, limit, before)
    for (const { seal, jws } of seals) {
      const content = await readSeal(jws, keys)
      if (content?.organisation === organisation && content.seal === seal) return content.purged
      before = seal
    }
    if (seals.length < limit) return { internal: null, exchange: null }
  }
}

/** The later of two, by regime: what was purged once stays explained. */
export function furthest(one: PurgeLimits, other: PurgeLimits): PurgeLimits {
  const later = (a: string | null, b: string | null) => ((a ?? '') > (b ?? '') ? a : b)
  return {
    internal: later(one.internal, other.internal),
    exchange: later(one.exchange, other.exchange),
  }
}
