import type { Deps } from '../../platform/deps.ts'
import { recordHubProof } from '../proofs/record-hub-proof.ts'
import { listOverdueOrganisations, lockOverduePromises } from './overdue-promises-sql.ts'

/** Most usagers in one transaction. */
const batch = 100

/**
 * Informs each usager once about a date that is near or past without news, with the reason that the
 * service has written. Any number of hubs may run it concurrently. When the date was already near
 * at the import of a request, the note is on their page and no message is sent.
 * @returns how many were informed
 */
export async function notifyLateRequests(
  deps: Pick<Deps, 'database' | 'clock' | 'random' | 'outbox'>,
  signal?: AbortSignal,
): Promise<number> {
  let told = 0
  for (const organisation of await listOverdueOrganisations(deps.database)) {
    told += await notifyOrganisation(deps, organisation, signal)
    if (signal?.aborted) break
  }
  return told
}

async function notifyOrganisation(
  deps: Pick<Deps, 'database' | 'clock' | 'random' | 'outbox'>,
  organisation: string,
  signal?: AbortSignal,
): Promise<number> {
  let told = 0
  for (;;) {
    const inBatch = await notifyBatch(deps, organisation)
    told += inBatch.told
    deps.outbox.wake()
    if (inBatch.held < batch || signal?.aborted) return told
  }
}

/**
 * Returns how many requests were locked, including those another hub has just handled, and how many
 * usagers were informed.
 */
function notifyBatch(
  deps: Pick<Deps, 'database' | 'clock' | 'random' | 'outbox'>,
  organisation: string,
): Promise<{ held: number; told: number }> {
  const { database, clock } = deps
  return database.transaction(async (transaction) => {
    const now = clock()
    const unheard = await lockOverduePromises(transaction, organisation, now, batch)
    let told = 0
    for (const one of unheard) {
      const said = { kind: 'late', why: one.why } as const
      const step = { said, isSent: one.is_news, lateFor: one.promise }
      if (await recordHubProof(transaction, deps, { key: one, service: one }, step)) told += 1
    }
    return { held: unheard.length, told }
  })
}
