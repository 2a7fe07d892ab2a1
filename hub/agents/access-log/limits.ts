import type { Queryable } from '../../platform/database/database.ts'
import { readSeal, type SealContent } from './seal.ts'
import type { PublishedSealKey } from './seal-key.ts'
import { listNewestSeals } from './seals-sql.ts'

/** How far the purge has gone, by regime: it deleted entries older than these instants. */
export type PurgeLimits = SealContent['purged']

/** Seals read in one page, while the newest carries a foreign signature. */
const page = 50

/**
 * Finds the purge limits that this hub signed last. It skips seals with a foreign signature: the
 * next seal must not repeat what a forger wrote.
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

/** Returns the later limit for each regime, so that a purge once signed stays explained. */
export function furthest(one: PurgeLimits, other: PurgeLimits): PurgeLimits {
  const later = (a: string | null, b: string | null) => ((a ?? '') > (b ?? '') ? a : b)
  return {
    internal: later(one.internal, other.internal),
    exchange: later(one.exchange, other.exchange),
  }
}
