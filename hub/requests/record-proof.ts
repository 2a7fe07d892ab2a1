import type { Proof } from '#shared/contract/proof.ts'
import { owe } from '../delivery/owe.ts'
import { digest } from '../digest.ts'
import { emit } from '../events/emit.ts'
import { clockTolerance } from '../http/limits.ts'
import { Refusal } from '../http/refusal.ts'
import type { Database, Queryable } from '../store/database.ts'
import { insertDeliveries } from '../store/deliveries.ts'
import { findProofHash, insertProof, type NewProof } from '../store/proofs.ts'
import { lockRequest, type RequestKey, type StoredRequest } from '../store/requests.ts'
import { completeReceipt } from './acknowledge.ts'
import { makePromise } from './make-promise.ts'
import { moveState } from './move-state.ts'
import type { Offer } from './offer.ts'
import type { Offered } from './offered.ts'
import type { Recording } from './recording.ts'
import { refusePromiseBefore } from './refuse-promise.ts'
import { mayFollow, stateAfter, states } from './states.ts'

/** Who says that it happened: a system by our API, a source that saw it, or an agent. */
type How = 'told' | 'observed' | 'agent'

/**
 * Records a step of a request. It moves the state, and may change the standing promise.
 * @param offeredBy what the request's service offers
 * @throws Refusal `unknown_request`, `proof_contradiction`, `request_over`, `state_contradiction`,
 * `receipt_incomplete`, `invalid`
 */
export async function recordProof(
  outside: Recording & { database: Pick<Database, 'transaction'> },
  key: RequestKey,
  proof: Proof,
  offeredBy: Offer,
  how: How = 'told',
): Promise<'first' | 'already'> {
  const stored = await outside.database.transaction(async (transaction) => {
    const request = await lockRequest(transaction, key)
    const offered = request && offeredBy(request.service)
    if (!request || !offered) throw new Refusal('unknown_request')
    return addProof(transaction, outside, request, offered, proof, how)
  })
  outside.outbox.wake()
  return stored
}

/**
 * The same in a transaction that holds the request.
 * @param hash of what was said, by which the same is known again
 */
export async function addProof(
  transaction: Queryable,
  outside: Recording,
  request: StoredRequest,
  offered: Offered,
  proof: NewProof,
  how: How,
  hash: string = hashOf(proof),
): Promise<'first' | 'already'> {
  const now = outside.clock()
  const { deliveries = [], ...said } = proof
  const kept = await findProofHash(transaction, request, proof.id)
  if (kept !== null && kept !== hash) throw new Refusal('proof_contradiction')
  const sent = deliveries.map((one) => ({
    ...one,
    proof: proof.id,
    at: new Date(one.at),
    why: one.why ?? null,
  }))
  if (kept !== null) {
    await insertDeliveries(transaction, request, sent)
    return 'already'
  }
  refuseContradiction(request, proof, how)
  const content = completeReceipt(said, request, offered)
  const madeBy = how === 'agent' ? 'agent' : 'source'
  await insertProof(transaction, request, content, hash, now, madeBy)
  await insertDeliveries(transaction, request, sent)
  const at = new Date(proof.at)
  // A note for agents moves nothing.
  const state = proof.audience === 'agent' ? undefined : stateAfter(proof.kind)
  const report = state && { state, at, how: how === 'observed' ? how : ('proof' as const) }
  // Its promise is made while the request is open: what it leads to may complete it.
  if ('promise' in proof && proof.promise) {
    refusePromiseBefore(request.received_at, proof.promise)
    const isObserved = how === 'observed'
    const { service } = offered
    const saying = { at, with: 'step', isNorm: false, service, isObserved } as const
    await makePromise(transaction, outside, request, proof.promise, saying)
  }
  if (report) await moveState(transaction, outside, request, offered, report)
  await owe(transaction, outside, request, offered.service, proof)
  await emit(transaction, outside, {
    type: 'org.parvis.request.proof.v1',
    key: request,
    at,
    told: { proof: proof.id, kind: proof.kind, service: request.service },
  })
  return 'first'
}

/** What was sent of a proof may be added later: it is none of what the proof says. */
function hashOf({ deliveries: _, ...said }: Proof): string {
  return digest(said)
}

/** What our own API may not say of a request; what a source saw is recorded as it was seen. */
function refuseContradiction(request: StoredRequest, proof: Proof, how: How): void {
  const at = Date.parse(proof.at)
  if (at < request.received_at.getTime() - clockTolerance)
    throw new Refusal('invalid', [{ path: '/at', code: 'before_receipt' }])
  if (proof.audience === 'agent' && 'promise' in proof && proof.promise)
    throw new Refusal('invalid', [{ path: '/promise', code: 'promise_for_agents' }])
  if (how === 'observed' || at < request.state_at.getTime()) return
  if (proof.kind === 'message' || proof.audience === 'agent') return
  if (states[request.state].isOver) throw new Refusal('request_over')
  const state = stateAfter(proof.kind)
  if (state && !mayFollow(request.state, state)) throw new Refusal('state_contradiction')
}
