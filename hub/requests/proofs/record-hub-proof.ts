import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Proof } from '#shared/contract/requests/proof.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { enqueueDelivery } from '../delivery/queue/outbox.ts'
import { emit } from '../events/emit.ts'
import { insertHubProof, type StoredProof } from '../requests/proofs-sql.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

type Said<K extends Proof['kind']> = Omit<Extract<Proof, { kind: K }>, 'id' | 'at'>

/** A step that the hub itself takes, and how it is told. */
interface HubStep {
  said: Said<'late'> | (Said<'message'> & Pick<StoredProof, 'acts'>)
  /** It is sent; otherwise it stands on the page alone. */
  isSent: boolean
  /** Number of the late promise it tells of; once for each. */
  lateFor?: number
}

/**
 * Records a step of the hub now, sends it, and tells the systems that subscribe to it.
 * @returns whether it was first
 */
export async function recordHubProof(
  transaction: Queryable,
  deps: Pick<Deps, 'clock' | 'random' | 'outbox'>,
  { key, service }: { key: RequestKey; service: Pick<Service, 'service' | 'steps'> },
  { said, isSent, lateFor }: HubStep,
): Promise<boolean> {
  const now = deps.clock()
  const proof = { ...said, id: uuidv7(now.getTime(), deps.random(10)), at: now.toISOString() }
  if (!(await insertHubProof(transaction, key, proof, now, lateFor))) return false
  if (isSent) await enqueueDelivery(transaction, deps, key, service, proof)
  await emit(transaction, deps, {
    type: 'org.parvis.request.proof.v1',
    key,
    at: now,
    told: { proof: proof.id, kind: proof.kind, service: service.service },
  })
  return true
}
