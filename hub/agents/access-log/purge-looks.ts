import { monthsLater } from '#shared/calendar/day.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { listOrganisations } from '../../catalogue/organisations/directory-sql.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { Database } from '../../platform/database/database.ts'
import { inExclusiveTransaction } from '../../platform/database/exclusive-transaction.ts'
import type { Deps } from '../../platform/deps.ts'
import { dayIn } from '../../platform/time/day.ts'
import { digestLook } from './digest-look.ts'
import { dropMonths } from './drop-months.ts'
import type { PurgeLimits } from './limits.ts'
import { deleteLooks, listLooksOfSeal, listOldSeals, type OldSeals } from './purge-looks-sql.ts'
import { type Regime, regimes } from './seal.ts'
import { readPublishedSealKeys } from './seal-key.ts'
import { sealLooks } from './seal-looks.ts'

/** Months to keep log entries of exchanges between administrations (CRPA R114-9-7). */
const exchangeMonths = 36

/** Most seals purged in one short transaction. */
const batch = 10

/** Options of a purge. */
interface Purging {
  /** Stops the purge between two batches; the next purge continues from there. */
  signal?: AbortSignal
  /** Most seals in one transaction. */
  most?: number
}

/**
 * Deletes the log entries that have passed their legal retention period: whole months first, then
 * by seal and regime. It signs the new limit first, so that a seal explains every deletion.
 * @param months retention period of ordinary entries
 * @returns how many entries went
 */
export async function purgeLooks(
  { database, clock, secret }: Pick<Deps, 'database' | 'clock' | 'secret'>,
  months: number,
  { signal, most = batch }: Purging = {},
): Promise<number> {
  const now = clock()
  const limits = limitsAt(now, months)
  const signed: string[] = []
  for (const organisation of await listOrganisations(database)) {
    if (signal?.aborted) return 0
    if (!(await hasOld(database, organisation, limits))) continue
    await signLimits(database, { organisation, secret, now, limits })
    signed.push(organisation)
  }
  const keys = await readPublishedSealKeys(database, secret)
  let went = await dropMonths(database, keys, limits, signal)
  for (const organisation of signed) {
    for (const regime of regimes) {
      const old = oldOf(organisation, regime, limits, most)
      for (let after: number | null = 0; after !== null && !signal?.aborted; ) {
        const done = await purgeSome(database, { ...old, after })
        went += done.went
        after = done.last
      }
    }
  }
  return went
}

function limitsAt(now: Date, months: number): Record<Regime, string> {
  const before = (so: number) => `${monthsLater(dayIn('UTC', now), -so)}T00:00:00.000000Z`
  return { internal: before(months), exchange: before(exchangeMonths) }
}

function oldOf(
  organisation: string,
  regime: Regime,
  limits: Record<Regime, string>,
  most: number,
): Omit<OldSeals, 'after'> {
  const before = limits[regime]
  const youngest = uuidv7(Date.parse(before), new Uint8Array(10))
  return { organisation, regime, before, youngest, most }
}

async function hasOld(
  database: Database,
  organisation: string,
  limits: Record<Regime, string>,
): Promise<boolean> {
  for (const regime of regimes) {
    const seals = await listOldSeals(database, {
      ...oldOf(organisation, regime, limits, 1),
      after: 0,
    })
    if (seals.length > 0) return true
  }
  return false
}

function signLimits(
  database: Database,
  { limits, ...sealing }: { organisation: string; secret: Secret; now: Date; limits: PurgeLimits },
): Promise<unknown> {
  return sealLooks(database, { ...sealing, atOnce: true, purged: limits })
}

/**
 * Purges one batch.
 * @returns how many entries went, and the last seal read; `null` when none is left
 */
function purgeSome(
  database: Database,
  old: OldSeals,
): Promise<{ went: number; last: number | null }> {
  return inExclusiveTransaction(database, async (transaction) => {
    const found = await listOldSeals(transaction, old)
    const seals = found.flatMap(({ seal, is_old }) => (is_old ? [seal] : []))
    const looks = await listLooksOfSeal(transaction, old, seals)
    const gone = looks.map((look) => ({
      seal: look.seal,
      position: look.position,
      at: look.at,
      digest: digestLook(look).toString('base64url'),
    }))
    const went = gone.length > 0 ? await deleteLooks(transaction, old.organisation, gone) : 0
    return { went, last: found.at(-1)?.seal ?? null }
  })
}
