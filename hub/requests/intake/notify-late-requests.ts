import type { Proof } from '#shared/contract/requests/proof.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { digest } from '../../platform/crypto/digest.ts'
import type { Deps } from '../../platform/deps.ts'
import { enqueueDelivery } from '../delivery/queue/outbox.ts'
import { emit } from '../events/emit.ts'
import { insertLateProof, lockOverduePromises } from './overdue-promises-sql.ts'

/** Most usagers told in one transaction. */
const batch = 100

/**
 * Tells each usager whose date nears or has passed without news, once, with the reason that the
 * service has written. Any number of hubs may do it at the same time. Of a request that came in when
 * that was so already, by an import above all, it stands on their page and nobody is written to.
 * @returns how many were told
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

/** How many were held, those too that another hub had just told, and how many were told. */
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
      if (!(await insertLateProof(transaction, one, proof, digest(proof), now))) continue
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
