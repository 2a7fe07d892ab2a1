import type { Proof } from '#shared/contract/requests/proof.ts'
import type { Offer } from '../../catalogue/services/offer.ts'
import type { ServiceOffer } from '../../catalogue/services/service-offer.ts'
import { digest } from '../../platform/crypto/digest.ts'
import type { Database } from '../../platform/database/database.ts'
import { clockTolerance } from '../../platform/http/limits.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { pendingDeliveryOf } from '../delivery/queue/outbox.ts'
import type { NewProof } from '../requests/proofs-sql.ts'
import type { RequestKey, StoredRequest } from '../requests/requests-sql.ts'
import { mayFollow, stateAfter, states } from '../requests/states.ts'
import { completeReceipt } from './acknowledge.ts'
import {
  type Changes,
  type Judging,
  keyOf,
  type LockedRequest,
  noChanges,
  openJudging,
  writeChanges,
} from './changes.ts'
import { listHistories, lockRequests } from './histories-sql.ts'
import { makePromise } from './make-promise.ts'
import { moveState } from './move-state.ts'
import type { IntakeDeps } from './recording.ts'
import { refuseOutcome } from './refuse-outcome.ts'
import { refusePromiseBefore } from './refuse-promise.ts'

/** Origin of a step: our API, an observation of a source, or an agent. */
type How = 'told' | 'observed' | 'agent'

/** The outcome of an accepted step. */
export type Stored = 'first' | 'already'

/** A step of a locked request. */
export interface Step {
  offered: ServiceOffer
  proof: NewProof
  how: How
  /** Digest of its content, to recognise a repetition. */
  hash: string
  /** Digest of the stored one with its id; `null` for none. */
  kept: string | null
}

/**
 * Records a step of a request. It may change the state and the current promise.
 * @param offeredBy returns the service of the request
 * @throws Refusal `unknown_request`, `proof_contradiction`, `request_over`, `state_contradiction`,
 *   `receipt_incomplete`, `invalid`
 */
export async function recordProof(
  deps: IntakeDeps & { database: Pick<Database, 'transaction'> },
  key: RequestKey,
  proof: Proof,
  offeredBy: Offer,
  how: How = 'told',
): Promise<Stored> {
  const stored = await deps.database.transaction(async (transaction) => {
    const [request] = await lockRequests(transaction, [key], 'wait')
    const offered = request && offeredBy(request.service)
    if (!request || !offered) throw new Refusal('unknown_request')
    const [history] = await listHistories(transaction, [{ ...key, proof: proof.id }])
    if (!history) throw new Refusal('unknown_request')
    const { hash: kept, ...rest } = history
    const changes = noChanges()
    const step = { offered, proof, how, hash: hashOf(proof), kept }
    const judging = openJudging(transaction, deps)
    const stored = await addProof(judging, changes, { request, ...rest }, step)
    await writeChanges(transaction, deps, changes)
    return stored
  })
  deps.outbox.wake()
  return stored
}

/**
 * Checks a step, and adds its changes to the pending ones. After a refusal the caller must not
 * write them.
 * @throws Refusal as `recordProof`
 */
export async function addProof(
  judging: Judging,
  changes: Changes,
  held: LockedRequest,
  { offered, proof, how, hash, kept }: Step,
): Promise<Stored> {
  const { request } = held
  const { deliveries = [], ...said } = proof
  if (kept !== null && kept !== hash) throw new Refusal('proof_contradiction')
  const key = keyOf(request)
  for (const { channel, outcome, at, why = null } of deliveries)
    changes.sent.push({ ...key, proof: proof.id, channel, outcome, at: new Date(at), why })
  if (kept !== null) return 'already'
  refuseContradiction(request, proof, how)
  const content = completeReceipt(said, request, offered)
  changes.proofs.push({ ...key, proof: content, hash, madeBy: how === 'agent' ? how : 'source' })
  const at = new Date(proof.at)
  // Make the promise while the request is open: the step may complete it.
  if ('promise' in proof && proof.promise) {
    refusePromiseBefore(request.received_at, proof.promise)
    const isObserved = how === 'observed'
    const { service } = offered
    const saying = { at, with: 'step', isNorm: false, service, isObserved } as const
    await makePromise(judging, changes, held, proof.promise, saying)
  }
  // A note for agents changes no state.
  const state = proof.audience === 'agent' ? undefined : stateAfter(proof.kind)
  const { outcome } = 'outcome' in proof ? proof : {}
  refuseOutcome({ outcome }, state ?? null)
  const report = state && { state, at, how: how === 'observed' ? how : ('proof' as const) }
  if (report) await moveState(judging, changes, held, offered, report, outcome)
  changes.owed.push(...pendingDeliveryOf(judging.deps, key, offered.service, proof, held))
  changes.happened.push({
    type: 'org.parvis.request.proof.v1',
    key,
    at,
    told: { proof: proof.id, kind: proof.kind, service: request.service },
  })
  return 'first'
}

/** Returns the digest of a proof, without deliveries, which may be added later. */
export function hashOf({ deliveries: _, ...said }: Proof): string {
  return digest(said)
}

/** Refuses contradictions from our own API; observations of a source are recorded as they are. */
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
