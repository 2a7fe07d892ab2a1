import type { Database, Queryable } from '../../platform/database/database.ts'
import { digestLook } from './digest-look.ts'
import { findSignedLimits, furthest, type PurgeLimits } from './limits.ts'
import { rootOf } from './merkle.ts'
import { digestSeal, type Regime, type SealContent, signSeal } from './seal.ts'
import type { OpenedSealKey } from './seal-key.ts'
import { type KeptLook, listUnsealedLooks } from './sealed-looks-sql.ts'
import { insertSeal, listNewestSeals, lockSealing, type StoredSeal } from './seals-sql.ts'

/** Most looks under one seal, so that whoever makes or checks one holds few of them. */
const mostLooks = 5000

/** How old the last seal is before the next is made, in milliseconds. */
const oneMinute = 60_000

/**
 * Whether the time of the next seal has come. One that is dated much later than now is of a clock that
 * was put right since, or of somebody else: nothing waits until then.
 */
export function isSealDue(last: Pick<StoredSeal, 'at'>, now: Date): boolean {
  return Math.abs(now.getTime() - last.at.getTime()) >= oneMinute
}

/** Sealing of one organisation. */
export interface Sealing {
  organisation: string
  key: OpenedSealKey
  now: Date
  /** Do it though the last seal is not a minute old. */
  atOnce?: boolean
  /** How far the law's purge is about to go: then there is a seal though no look waits. */
  purged?: PurgeLimits
}

/**
 * Makes the next seal of an organisation, in one transaction: all of it or nothing. Nothing is done while
 * another process does it, nor before its time.
 * @returns whether looks still wait that could have been sealed already
 */
export function sealLooks(database: Database, sealing: Sealing): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const { organisation, key, now, atOnce = false, purged } = sealing
    if (!(await lockSealing(transaction, organisation, purged !== undefined))) return false
    const [last] = await listNewestSeals(transaction, organisation, 1)
    if (!atOnce && last && !isSealDue(last, now)) return false
    const limits = await limitsToSign(transaction, sealing)
    const looks = await listUnsealedLooks(transaction, organisation, mostLooks)
    if (looks.length === 0 && !limits.isNew) return false
    const leaves = looks.map(digestLook)
    // Of two hubs one may be a little late: seals do not go back in time.
    const at = last && last.at > now && !isSealDue(last, now) ? last.at : now
    const content: SealContent = {
      organisation,
      seal: (last?.seal ?? 0) + 1,
      at: at.toISOString(),
      ...spansOf(looks),
      root: rootOf(leaves).toString('base64url'),
      previous: last ? digestSeal(last.jws) : null,
      purged: limits.purged,
    }
    const seal = {
      seal: content.seal,
      at,
      jws: await signSeal(content, key),
      leaves: Buffer.concat(leaves).toString('base64url'),
    }
    await insertSeal(transaction, organisation, seal, looks)
    const day = looks.at(-1)?.at.slice(0, 10)
    return looks.length === mostLooks || (day !== undefined && day < content.at.slice(0, 10))
  })
}

async function limitsToSign(
  transaction: Queryable,
  { organisation, key, purged }: Sealing,
): Promise<{ purged: PurgeLimits; isNew: boolean }> {
  const signed = await findSignedLimits(transaction, organisation, [key.published])
  if (!purged) return { purged: signed, isNew: false }
  const next = furthest(purged, signed)
  const isNew = next.internal !== signed.internal || next.exchange !== signed.exchange
  return { purged: next, isNew }
}

/** How many looks there are of each regime, and from when to when they were made. */
function spansOf(looks: readonly KeptLook[]): Pick<SealContent, 'leaves' | 'from' | 'to'> {
  const times = (regime: Regime) =>
    looks.flatMap((look) => (look.regime === regime ? [look.at] : [])).sort()
  const [internal, exchange] = [times('internal'), times('exchange')]
  return {
    leaves: { internal: internal.length, exchange: exchange.length },
    from: { internal: internal[0] ?? null, exchange: exchange[0] ?? null },
    to: { internal: internal.at(-1) ?? null, exchange: exchange.at(-1) ?? null },
  }
}
