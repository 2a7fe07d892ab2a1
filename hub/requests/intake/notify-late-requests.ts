import type { Proof } from '#shared/contract/requests/proof.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import type { Deps } from '../../platform/deps.ts'
import { enqueueDelivery } from '../delivery/queue/outbox.ts'
import { emit } from '../events/emit.ts'
import { insertHubProof } from '../requests/proofs-sql.ts'
import { lockOverduePromises } from './overdue-promises-sql.ts'

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
  for (;;) {
    const inBatch = await notifyBatch(deps)
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
): Promise<{ held: number; told: number }> {
  const { database, clock, random } = deps
  return database.transaction(async (transaction) => {
    const now = clock()
    const unheard = await lockOverduePromises(transaction, now, batch)
    let told = 0
    for (const one of unheard) {
      const proof: Proof = {
        kind: 'late',
        id: uuidv7(now.getTime(), random(10)),
        at: now.toISOString(),
        why: one.why,
      }
      if (!(await insertHubProof(transaction, one, proof, now, one.promise))) continue
      told += 1
      if (one.is_news) await enqueueDelivery(transaction, deps, one, one, proof)
      await emit(transaction, deps, {
        type: 'org.parvis.request.proof.v1',
        key: one,
        at: now,
        told: { proof: proof.id, kind: proof.kind, service: one.service },
      })
    }
    return { held: unheard.length, told }
  })
}
