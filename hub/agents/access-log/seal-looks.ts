import type { Secret } from '../../platform/crypto/secret.ts'
import type { Database, Queryable } from '../../platform/database/database.ts'
import { digestLook } from './digest-look.ts'
import { findSignedLimits, furthest, type PurgeLimits } from './limits.ts'
import { rootOf } from './merkle.ts'
import { digestSeal, type Regime, type SealContent, signSeal } from './seal.ts'
import { ensureSealKey, type OpenedSealKey, readSealKeys } from './seal-key.ts'
import { type KeptLook, listUnsealedLooks } from './sealed-looks-sql.ts'
import { insertSeal, listNewestSeals, lockSealing, type StoredSeal } from './seals-sql.ts'

/** Most entries under one seal, to limit the memory of the sealer and of a check. */
const mostLooks = 5000

/** Least time between two seals, in milliseconds. */
const oneMinute = 60_000

/**
 * Returns whether the next seal is due. A last seal dated far in the future came from a wrong clock
 * or from a forger: the sealer doesn't wait for that date.
 */
export function isSealDue(last: Pick<StoredSeal, 'at'>, now: Date): boolean {
  return Math.abs(now.getTime() - last.at.getTime()) >= oneMinute
}

/** What to seal, for one organisation. */
export interface Sealing {
  organisation: string
  secret: Secret
  now: Date
  /** Seals even when the last seal is less than a minute old. */
  atOnce?: boolean
  /**
   * The limit the purge is about to reach. With it the function makes a seal even without new
   * entries.
   */
  purged?: PurgeLimits
}

/**
 * Makes the next seal of an organisation in one transaction. It does nothing before the seal is
 * due, nor while another process seals.
 * @returns whether more entries wait that could already be sealed
 */
export function sealLooks(database: Database, sealing: Sealing): Promise<boolean> {
  return database.transaction(async (transaction) => {
    const { organisation, secret, now, atOnce = false, purged } = sealing
    if (!(await lockSealing(transaction, organisation, purged !== undefined))) return false
    const [last] = await listNewestSeals(transaction, organisation, 1)
    if (!atOnce && last && !isSealDue(last, now)) return false
    // Read under the lock: a process that read them before could sign with a key that has ended.
    const keys = await readSealKeys(transaction, secret)
    const limits = await limitsToSign(transaction, keys, sealing)
    const looks = await listUnsealedLooks(transaction, organisation, mostLooks)
    if (looks.length === 0 && !limits.isNew) return false
    await ensureSealKey(transaction, secret)
    const leaves = looks.map(digestLook)
    // The clocks of two hubs may differ a little: seals never go back in time.
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
      jws: await signSeal(content, keys[0]),
      leaves: Buffer.concat(leaves).toString('base64url'),
    }
    await insertSeal(transaction, organisation, seal, looks)
    const day = looks.at(-1)?.at.slice(0, 10)
    return looks.length === mostLooks || (day !== undefined && day < content.at.slice(0, 10))
  })
}

async function limitsToSign(
  transaction: Queryable,
  keys: readonly OpenedSealKey[],
  { organisation, purged }: Sealing,
): Promise<{ purged: PurgeLimits; isNew: boolean }> {
  const published = keys.map((key) => key.published)
  const signed = await findSignedLimits(transaction, organisation, published)
  if (!purged) return { purged: signed, isNew: false }
  const next = furthest(purged, signed)
  const isNew = next.internal !== signed.internal || next.exchange !== signed.exchange
  return { purged: next, isNew }
}

/** Counts the entries of each regime, with their first and last instants. */
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
