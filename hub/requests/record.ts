import type { Proof } from '#shared/contract/proof.ts'
import type { RequestState } from '#shared/contract/proof-kind.ts'
import type { PromiseWindow, RequestPut } from '#shared/contract/request.ts'
import type { Service } from '#shared/contract/service.ts'
import { codeBytes, writeCode } from '#shared/identifier/code.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { digest, sha256 } from '../digest.ts'
import { identifiersOf } from '../recognition.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import type { Queryable } from '../store/database.ts'
import { replaceIdentifiers, type StoredIdentifier } from '../store/identifiers.ts'
import { insertProof } from '../store/proofs.ts'
import {
  insertRequest,
  lockRequest,
  type RequestKey,
  type StoredRequest,
  updateRequestLink,
  updateRequestState,
} from '../store/requests.ts'
import { makePromise } from './make-promise.ts'
import { normWindow, whereaboutsOf } from './norm-window.ts'
import { mayFollow, stateAfter, states } from './states.ts'

type Outside = Pick<Services, 'database' | 'clock' | 'random' | 'secret'>

/** What a request is for, and the time its organisation lives by. */
interface Offered {
  service: Service
  zone: string
}

/** What was said, with the window that its norm makes. */
type Resolved = Omit<RequestPut, 'promise'> & { promise: PromiseWindow | undefined }

/**
 * Records what the organisation's system says of a request. A new one is acknowledged at once and
 * gets its tracking code, which is given this one time: the hub keeps only its hash.
 * @throws Refusal `request_contradiction`
 */
export async function recordRequest(
  outside: Outside,
  key: RequestKey,
  said: RequestPut,
  { service, zone }: Offered,
): Promise<{ state: RequestState; trackingCode: string | null }> {
  const { database, clock, random, secret } = outside
  const now = clock()
  const receivedAt = new Date(said.received_at)
  const window =
    said.promise === 'norm'
      ? normWindow(service, receivedAt, whereaboutsOf(service, said.territory ?? null, zone))
      : said.promise
  const put = { ...said, promise: window ?? undefined }
  const trackingCode = writeCode(random(codeBytes))
  const state = put.state ?? 'received'
  const identifiers = identifiersOf(
    secret,
    key.organisation,
    service.sector,
    put.usager,
    receivedAt,
  )
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
      completed_at: states[state].isComplete ? now : null,
      link: put.link ?? null,
      tracking_hash: sha256(trackingCode),
      now,
    })
    if (!isNew) {
      const kept = await change(transaction, outside, key, put, identifiers)
      return { state: kept, trackingCode: null }
    }
    const acknowledged: Proof = {
      kind: 'acknowledged',
      id: uuidv7(now.getTime(), random(10)),
      at: receivedAt.toISOString(),
    }
    await insertProof(transaction, key, acknowledged, digest(acknowledged), now)
    await replaceIdentifiers(transaction, key, identifiers)
    if (put.promise) await makePromise(transaction, outside, key, put.promise, receivedAt)
    return { state, trackingCode }
  })
}

/**
 * Records a step of a request. It moves the state, and may change the standing promise.
 * @throws Refusal `unknown_request`, `proof_contradiction`
 */
export async function recordProof(
  outside: Pick<Services, 'database' | 'clock' | 'random'>,
  key: RequestKey,
  proof: Proof,
): Promise<'first' | 'already'> {
  const { database, clock } = outside
  const now = clock()
  return database.transaction(async (transaction) => {
    const request = await lockRequest(transaction, key)
    if (!request) throw new Refusal('unknown_request')
    const outcome = await insertProof(transaction, key, proof, digest(proof), now)
    if (outcome === 'contradiction') throw new Refusal('proof_contradiction')
    if (outcome === 'already') return outcome
    const at = new Date(proof.at)
    const state = stateAfter(proof.kind)
    if (state) {
      const completedAt = states[state].isComplete ? at : null
      await updateRequestState(transaction, key, state, at, completedAt, now)
    }
    if ('promise' in proof && proof.promise)
      await makePromise(transaction, outside, key, proof.promise, at)
    return outcome
  })
}

async function change(
  transaction: Queryable,
  outside: Outside,
  key: RequestKey,
  put: Resolved,
  identifiers: readonly StoredIdentifier[],
): Promise<RequestState> {
  const now = outside.clock()
  const known = await lockRequest(transaction, key)
  if (!known) throw new Refusal('unknown_request')
  if (contradicts(known, put)) throw new Refusal('request_contradiction')
  const { state, link } = put
  if (put.usager) await replaceIdentifiers(transaction, key, identifiers)
  if (link && link !== known.link) await updateRequestLink(transaction, key, link)
  if (put.promise) await makePromise(transaction, outside, key, put.promise, now)
  // What was received stays received: said again, it does not undo what came after.
  if (!state || state === 'received' || state === known.state) return known.state
  if (!put.observed_at && !mayFollow(known.state, state)) throw new Refusal('request_contradiction')
  const completedAt = states[state].isComplete ? now : null
  return updateRequestState(transaction, key, state, now, completedAt, now)
}

/** Where it was received, and when, is what the request is; the rest may change. */
function contradicts(known: StoredRequest, put: Resolved): boolean {
  return (
    known.service !== put.service || known.received_at.getTime() !== Date.parse(put.received_at)
  )
}
