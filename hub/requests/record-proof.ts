import type { Proof } from '#shared/contract/proof.ts'
import { digest } from '../digest.ts'
import { emit } from '../events/emit.ts'
import { clockTolerance } from '../limits.ts'
import type { Signing } from '../promises/signer.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import type { Queryable } from '../store/database.ts'
import { insertDeliveries } from '../store/deliveries.ts'
import { insertProof } from '../store/proofs.ts'
import { lockRequest, type RequestKey, type StoredRequest } from '../store/requests.ts'
import { completeReceipt } from './acknowledge.ts'
import { makePromise } from './make-promise.ts'
import { moveState } from './move-state.ts'
import type { Offered } from './offered.ts'
import { refusePromiseBefore } from './refuse-promise.ts'
import { mayFollow, stateAfter, states } from './states.ts'

/** Who says that it happened: a system by our API, or a source that saw it. */
type How = 'told' | 'observed'

/**
 * Records a step of a request. It moves the state, and may change the standing promise.
 * @param offeredBy what the request's service offers
 * @throws Refusal `unknown_request`, `proof_contradiction`, `request_over`, `state_contradiction`,
 * `receipt_incomplete`, `invalid`
 */
export async function recordProof(
  outside: Signing & Pick<Services, 'database'>,
  key: RequestKey,
  proof: Proof,
  offeredBy: (service: string) => Offered | null,
  how: How = 'told',
): Promise<'first' | 'already'> {
  return outside.database.transaction(async (transaction) => {
    const request = await lockRequest(transaction, key)
    const offered = request && offeredBy(request.service)
    if (!request || !offered) throw new Refusal('unknown_request')
    return addProof(transaction, outside, request, offered, proof, how)
  })
}

/** The same in a transaction that holds the request. */
async function addProof(
  transaction: Queryable,
  outside: Signing,
  request: StoredRequest,
  offered: Offered,
  proof: Proof,
  how: How,
): Promise<'first' | 'already'> {
  const now = outside.clock()
  const { deliveries = [], ...said } = proof
  const content = completeReceipt(said, request, offered)
  const outcome = await insertProof(transaction, request, content, digest(proof), now)
  if (outcome === 'contradiction') throw new Refusal('proof_contradiction')
  if (outcome === 'already') return outcome
  // Thrown inside the transaction: what was written of it is taken back.
  refuseContradiction(request, proof, how)
  const at = new Date(proof.at)
  await insertDeliveries(
    transaction,
    request,
    deliveries.map((one) => ({
      ...one,
      proof: proof.id,
      at: new Date(one.at),
      why: one.why ?? null,
    })),
  )
  // A note for agents moves nothing.
  const state = proof.audience === 'agent' ? undefined : stateAfter(proof.kind)
  const report = state && { state, at, how: how === 'told' ? ('proof' as const) : how }
  if (report) await moveState(transaction, outside, request, offered, report)
  if ('promise' in proof && proof.promise) {
    refusePromiseBefore(request.received_at, proof.promise)
    await makePromise(transaction, outside, request, proof.promise, at)
  }
  await emit(transaction, outside, {
    type: 'org.parvis.request.proof.v1',
    key: request,
    at,
    told: { proof: proof.id, kind: proof.kind, service: request.service },
  })
  return outcome
}

/** What our own API may not say of a request; what a source saw is recorded as it was seen. */
function refuseContradiction(request: StoredRequest, proof: Proof, how: How): void {
  const at = Date.parse(proof.at)
  if (at < request.received_at.getTime() - clockTolerance)
    throw new Refusal('invalid', [{ path: '/at', code: 'before_receipt' }])
  if (how === 'observed' || at < request.state_at.getTime()) return
  if (proof.kind === 'message' || proof.audience === 'agent') return
  if (states[request.state].isOver) throw new Refusal('request_over')
  const state = stateAfter(proof.kind)
  if (state && !mayFollow(request.state, state)) throw new Refusal('state_contradiction')
}
