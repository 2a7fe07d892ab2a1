import { stringify } from 'safe-stable-stringify'
import type { RequestState } from '#shared/contract/proof-kind.ts'
import type { PromiseWindow, RequestPut } from '#shared/contract/request.ts'
import { codeBytes, writeCode } from '#shared/identifier/code.ts'
import { addressesOf, changeAddresses, sealCode } from '../delivery/addresses.ts'
import { owe } from '../delivery/owe.ts'
import { digest, sha256 } from '../digest.ts'
import { emit } from '../events/emit.ts'
import { clockTolerance } from '../http/limits.ts'
import { Refusal } from '../http/refusal.ts'
import { identifiersBeside, identifiersOf } from '../recognition/keys.ts'
import { factorsOf } from '../recognition/second-factor.ts'
import type { Services } from '../services.ts'
import type { Database, Queryable } from '../store/database.ts'
import { replaceIdentifiers } from '../store/identifiers.ts'
import { insertProof } from '../store/proofs.ts'
import { insertRequestState } from '../store/request-states.ts'
import {
  insertRequest,
  lockRequest,
  type NewRequest,
  type RequestKey,
  type StoredRequest,
  updateRequestDetails,
} from '../store/requests.ts'
import { replaceFactors } from '../store/second-factors.ts'
import { insertAddresses } from '../store/usager-addresses.ts'
import { acknowledge } from './acknowledge.ts'
import { makePromise } from './make-promise.ts'
import { moveState } from './move-state.ts'
import { normWindow, whereaboutsOf } from './norm-window.ts'
import type { Offered } from './offered.ts'
import type { Recording } from './recording.ts'
import { refusePromiseBefore } from './refuse-promise.ts'
import { mayFollow, states } from './states.ts'

type Outside = Recording & { database: Pick<Database, 'transaction'> }

/**
 * Records what the organisation's system says of a request. A new one is acknowledged at once and
 * gets its tracking code, which is given this one time: the hub keeps only its hash.
 * @throws Refusal `request_contradiction`, `state_contradiction`, `invalid`
 */
export async function recordRequest(
  outside: Outside,
  key: RequestKey,
  put: RequestPut,
  offered: Offered,
): Promise<{ state: RequestState; trackingCode: string | null }> {
  const { database, clock, random } = outside
  const now = clock()
  const trackingCode = writeCode(random(codeBytes))
  const request = newRequest(outside, key, put, offered, trackingCode)
  const window = windowOf(put, offered)
  if (window) refusePromiseBefore(request.received_at, window)
  refuseSeenBefore(put)
  const recorded = await database.transaction(async (transaction) => {
    if (!(await insertRequest(transaction, request)))
      return { state: await change(transaction, outside, key, put, offered), trackingCode: null }
    const { state, state_at: at, received_at } = request
    const how = put.observed_at ? 'observed' : 'told'
    await insertRequestState(transaction, key, { state, at, how }, now)
    const acknowledged = acknowledge(request, offered, now, random)
    await insertProof(transaction, key, acknowledged, digest(acknowledged), now)
    await recogniseBy(transaction, outside, key, put, offered)
    const addresses = addressesOf(outside, key, put.usager, offered.service)
    await insertAddresses(transaction, addresses, now)
    await owe(transaction, outside, key, offered.service, acknowledged)
    await emit(transaction, outside, {
      type: 'org.parvis.request.received.v1',
      key,
      at: received_at,
      told: { service: put.service, channel: put.channel, state },
    })
    if (window) {
      const saying = { at: received_at, ...sayingOf(put, offered) }
      // Whatever has become of it since, this is what it was promised on its first day.
      const onFirstDay = { ...request, state: 'received', completed_at: null } as const
      await makePromise(transaction, outside, onFirstDay, window, saying)
    }
    return { state, trackingCode }
  })
  outside.outbox.wake()
  return recorded
}

/** A request on its first day, as its system says. */
export function newRequest(
  outside: Recording,
  key: RequestKey,
  put: RequestPut,
  { service }: Offered,
  trackingCode: string,
): NewRequest {
  const now = outside.clock()
  const receivedAt = new Date(put.received_at)
  const observedAt = put.observed_at ? new Date(put.observed_at) : null
  const state = put.state ?? 'received'
  const since = observedAt ?? (state === 'received' ? receivedAt : now)
  return {
    ...key,
    service: put.service,
    kind: put.kind ?? null,
    channel: put.channel,
    locale: put.locale,
    territory: put.territory ?? null,
    place: put.place ?? null,
    contact: put.contact ?? null,
    state,
    state_at: since,
    received_at: receivedAt,
    completed_at: states[state].isComplete ? since : null,
    link: put.link ?? null,
    confidential: put.confidential ?? false,
    tracking_hash: sha256(trackingCode),
    tracking_sealed: sealCode(outside, key.organisation, service, trackingCode),
    now,
  }
}

/** The window a request comes with: as it says, or as the norm of its service makes it. */
export function windowOf(put: RequestPut, { service, zone }: Offered): PromiseWindow | null {
  if (put.promise !== 'norm') return put.promise ?? null
  const whereabouts = whereaboutsOf(service, put.territory ?? null, zone)
  return normWindow(service, new Date(put.received_at), whereabouts)
}

/** How the usager of a request is recognised in the sector of its service. */
export function identify(
  { secret }: Pick<Services, 'secret'>,
  key: RequestKey,
  { usager, beside, received_at }: RequestPut,
  { service: { sector } }: Offered,
) {
  const since = new Date(received_at)
  const theirs = identifiersOf(secret, key, sector, usager, since)
  const others = identifiersBeside(secret, key, sector, beside, since)
  const known = [...theirs, ...others]
  // One that two of them share is the usager's.
  return known.filter((one, at) => known.findIndex(({ key }) => key === one.key) === at)
}

/** What the usager of a request may be asked for, where several are possible. */
export function askable(
  { secret }: Pick<Services, 'secret'>,
  { organisation }: RequestKey,
  { usager }: RequestPut,
  { service: { sector } }: Offered,
) {
  return factorsOf(secret, organisation, sector, usager)
}

/** Makes what is said of its usager all that a request is recognised by. */
async function recogniseBy(
  transaction: Queryable,
  outside: Outside,
  key: RequestKey,
  put: RequestPut,
  offered: Offered,
): Promise<void> {
  await replaceIdentifiers(transaction, key, identify(outside, key, put, offered))
  await replaceFactors(transaction, key, askable(outside, key, put, offered))
}

async function change(
  transaction: Queryable,
  outside: Outside,
  key: RequestKey,
  put: RequestPut,
  offered: Offered,
): Promise<RequestState> {
  const now = outside.clock()
  const known = await lockRequest(transaction, key)
  if (!known) throw new Refusal('unknown_request')
  if (contradicts(known, put)) throw new Refusal('request_contradiction')
  const { state, observed_at } = put
  const window = windowOf(put, offered)
  // What it is recognised by has the key of its sector: it moves with it.
  const isElsewhere = put.service !== known.service
  if (put.usager || isElsewhere) {
    await recogniseBy(transaction, outside, key, put, offered)
    if (put.usager)
      await changeAddresses(transaction, outside, key, put.usager, offered.service, now)
  }
  if (isElsewhere || differs(known, put)) await updateRequestDetails(transaction, key, put, now)
  const saying = { at: now, ...sayingOf(put, offered) }
  if (window) await makePromise(transaction, outside, known, window, saying)
  if (!state) return known.state
  const at = observed_at ? new Date(observed_at) : now
  if (observed_at) {
    const report = { state, at, how: 'observed' } as const
    return (await moveState(transaction, outside, known, offered, report)).state
  }
  // What was received stays received: said again, it does not undo what came after.
  if (state === 'received' || state === known.state) return known.state
  if (!mayFollow(known.state, state)) throw new Refusal('state_contradiction')
  const report = { state, at, how: 'told' } as const
  return (await moveState(transaction, outside, known, offered, report)).state
}

/** How a window comes with a request. */
function sayingOf({ promise, observed_at }: RequestPut, { service }: Offered) {
  const isNorm = promise === 'norm'
  return { with: 'request', isNorm, service, isObserved: observed_at !== undefined } as const
}

/** What is said of a request whenever its system likes, where it says so. */
const details = ['kind', 'territory', 'place', 'link', 'confidential'] as const

/** Whether something of a request is said otherwise than it is known. */
export function differs(
  known: Pick<StoredRequest, (typeof details)[number] | 'contact'>,
  put: Pick<RequestPut, (typeof details)[number] | 'contact'>,
): boolean {
  if (put.contact && stringify(put.contact) !== stringify(known.contact)) return true
  return details.some((one) => put[one] !== undefined && put[one] !== known[one])
}

/** Refuses a state that was seen before its request was received. @throws Refusal `invalid` */
function refuseSeenBefore({ observed_at, received_at }: RequestPut): void {
  if (observed_at && Date.parse(observed_at) < Date.parse(received_at) - clockTolerance)
    throw new Refusal('invalid', [{ path: '/observed_at', code: 'before_receipt' }])
}

/**
 * What it is for, and when it was received, is what the request is; a source may still see it handed on
 * to another service. Its channel and the language it came in stay as they were first said; the rest may
 * change.
 */
function contradicts(known: StoredRequest, put: RequestPut): boolean {
  const isAnother = put.observed_at === undefined && known.service !== put.service
  return isAnother || known.received_at.getTime() !== Date.parse(put.received_at)
}
