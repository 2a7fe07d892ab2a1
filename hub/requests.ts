import type { Proof } from '#shared/contract/proof.ts'
import type { ProofKind, RequestState } from '#shared/contract/proof-kind.ts'
import type { RequestPut } from '#shared/contract/request.ts'
import { codeBytes, writeCode } from '#shared/identifier/code.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { digest, sha256 } from './digest.ts'
import { identifiersOf } from './recognition.ts'
import { Refusal } from './refusal.ts'
import type { Services } from './services.ts'
import type { Queryable } from './store/database.ts'
import { replaceIdentifiers, type StoredIdentifier } from './store/identifiers.ts'
import { findPromises, standPromise } from './store/promises.ts'
import { insertProof } from './store/proofs.ts'
import {
  insertRequest,
  lockRequest,
  type RequestKey,
  type StoredRequest,
  updateRequestLink,
  updateRequestState,
} from './store/requests.ts'

type Outside = Pick<Services, 'database' | 'clock' | 'random' | 'secret'>

/** States in which a request is complete. */
const complete: readonly RequestState[] = ['decided', 'closed']

/** What a proof says of the state of its request; the others say nothing of it. */
const stateOf: Partial<Record<ProofKind, RequestState>> = {
  assigned: 'in_progress',
  on_the_way: 'in_progress',
  arrived: 'in_progress',
  waiting_usager: 'waiting_usager',
  decided: 'decided',
  done: 'closed',
}

/**
 * Records what the organisation's system says of a request. A new one is acknowledged at once and
 * gets its tracking code, which is given this one time: the hub keeps only its hash.
 * @throws Refusal `request_contradiction`
 */
export async function recordRequest(
  { database, clock, random, secret }: Outside,
  key: RequestKey,
  put: RequestPut,
  sector: string,
): Promise<{ state: RequestState; trackingCode: string | null }> {
  const now = clock()
  const receivedAt = new Date(put.received_at)
  const trackingCode = writeCode(random(codeBytes))
  const state = put.state ?? 'received'
  const identifiers = identifiersOf(secret, key.organisation, sector, put.usager, receivedAt)
  return database.transaction(async (transaction) => {
    const isNew = await insertRequest(transaction, {
      ...key,
      service: put.service,
      kind: put.kind ?? null,
      channel: put.channel,
      locale: put.locale,
      territory: put.territory ?? null,
      place: put.place ?? null,
      contact: put.contact ?? null,
      state,
      state_at: receivedAt,
      received_at: receivedAt,
      completed_at: complete.includes(state) ? now : null,
      link: put.link ?? null,
      tracking_hash: sha256(trackingCode),
      now,
    })
    if (!isNew) {
      const kept = await change(transaction, key, put, identifiers, now)
      return { state: kept, trackingCode: null }
    }
    const acknowledged: Proof = {
      kind: 'acknowledged',
      id: uuidv7(now.getTime(), random(10)),
      at: receivedAt.toISOString(),
    }
    await insertProof(transaction, key, acknowledged, digest(acknowledged), now)
    await replaceIdentifiers(transaction, key, identifiers)
    if (put.promise) await promise(transaction, key, put.promise, receivedAt)
    return { state, trackingCode }
  })
}

/**
 * Records a step of a request. It moves the state, and may change the standing promise.
 * @throws Refusal `unknown_request`, `proof_contradiction`
 */
export async function recordProof(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  key: RequestKey,
  proof: Proof,
): Promise<'first' | 'already'> {
  const now = clock()
  return database.transaction(async (transaction) => {
    const request = await lockRequest(transaction, key)
    if (!request) throw new Refusal('unknown_request')
    const outcome = await insertProof(transaction, key, proof, digest(proof), now)
    if (outcome === 'contradiction') throw new Refusal('proof_contradiction')
    if (outcome === 'already') return outcome
    const at = new Date(proof.at)
    const state = stateOf[proof.kind]
    if (state) {
      const completedAt = complete.includes(state) ? at : null
      await updateRequestState(transaction, key, state, at, completedAt, now)
    }
    if ('promise' in proof && proof.promise) await promise(transaction, key, proof.promise, at)
    return outcome
  })
}

async function change(
  transaction: Queryable,
  key: RequestKey,
  put: RequestPut,
  identifiers: readonly StoredIdentifier[],
  now: Date,
): Promise<RequestState> {
  const known = await lockRequest(transaction, key)
  if (!known) throw new Refusal('unknown_request')
  if (contradicts(known, put)) throw new Refusal('request_contradiction')
  const { state, link } = put
  if (put.usager) await replaceIdentifiers(transaction, key, identifiers)
  if (link && link !== known.link) await updateRequestLink(transaction, key, link)
  if (put.promise) await promise(transaction, key, put.promise, now)
  // What was received stays received: said again, it does not undo what came after.
  if (!state || state === 'received' || state === known.state) return known.state
  const completedAt = complete.includes(state) ? now : null
  return updateRequestState(transaction, key, state, now, completedAt, now)
}

/** Where it was received, and when, is what the request is; the rest may change. */
function contradicts(known: StoredRequest, put: RequestPut): boolean {
  return (
    known.service !== put.service || known.received_at.getTime() !== Date.parse(put.received_at)
  )
}

/**
 * A window said again is the same promise, even when another has replaced it since; a new one
 * replaces the standing one unless it is older, and both stay in the record.
 */
async function promise(
  transaction: Queryable,
  key: RequestKey,
  { from, to, zone, basis }: NonNullable<RequestPut['promise']>,
  madeAt: Date,
): Promise<void> {
  const made = await findPromises(transaction, key)
  const isKnown = made.some(
    (one) =>
      one.window_from.getTime() === Date.parse(from) && one.window_to.getTime() === Date.parse(to),
  )
  const isOlder = made.some((one) => one.replaced_at === null && one.made_at > madeAt)
  if (isKnown || isOlder) return
  await standPromise(transaction, key, {
    window_from: new Date(from),
    window_to: new Date(to),
    zone,
    basis,
    made_at: madeAt,
  })
}
