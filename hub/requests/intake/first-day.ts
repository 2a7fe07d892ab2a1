import type { PromiseWindow, RequestPut } from '#shared/contract/requests/request.ts'
import { codeBytes, writeCode } from '#shared/identifier/code.ts'
import { normWindow, whereaboutsOf } from '../../catalogue/services/norm-window.ts'
import type { ServiceOffer } from '../../catalogue/services/service-offer.ts'
import { codeDigests } from '../../platform/crypto/code-digests.ts'
import { digest } from '../../platform/crypto/digest.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { addressesOf, sealCode } from '../addresses/addresses.ts'
import { sealReach } from '../addresses/sealed-address.ts'
import type { PendingDelivery } from '../delivery/queue/outbox.ts'
import { pendingDeliveryOf } from '../delivery/queue/outbox.ts'
import type { Happened } from '../events/emit.ts'
import { emitMany } from '../events/emit-many.ts'
import { identifiersOf, otherIdentifiers } from '../identifiers/keys.ts'
import { factorsOf } from '../identifiers/second-factor.ts'
import { drawServed } from '../invitations/draw-served.ts'
import { openSigner } from '../promises/signer.ts'
import type { NewRequest, RequestKey } from '../requests/requests-sql.ts'
import { states } from '../requests/states.ts'
import { acknowledge } from './acknowledge.ts'
import { type FirstDay, type Holder, insertRequests } from './insert-requests-sql.ts'
import { listKnownReferences } from './known-requests-sql.ts'
import type { IntakeDeps } from './recording.ts'
import { refuseOutcome } from './refuse-outcome.ts'
import { refusePromiseBefore } from './refuse-promise.ts'

/** A request that may be new, with its first rows. */
export interface Candidate {
  day: FirstDay
  offered: ServiceOffer
  /** Returned only once: the hub stores only its hash. */
  trackingCode: string
}

/**
 * Builds the first rows of a request, with its acknowledgement.
 * @throws Refusal `invalid`, `receipt_incomplete`
 */
export function firstDay(
  deps: IntakeDeps,
  key: RequestKey,
  put: RequestPut,
  offered: ServiceOffer,
): Candidate {
  const trackingCode = writeCode(deps.random(codeBytes), 'tracking')
  const request = newRequest(deps, key, put, offered, trackingCode)
  const window = windowOf(put, offered)
  if (window) refusePromiseBefore(request.received_at, window)
  const proof = acknowledge(request, offered, request.now, deps.random)
  const day: FirstDay = {
    ...request,
    how: put.observed_at ? 'observed' : 'told',
    promise: window && { ...window, made_at: request.received_at, jws: null },
    proof: { ...proof, content_hash: digest(proof) },
    identifiers: identify(deps, key, put, offered),
    factors: askableUsager(deps, key, put, offered),
    addresses: addressesOf(deps, key, put.usager, offered.service),
  }
  return { day, offered, trackingCode }
}

/** Inserts the new ones, in a few statements for all. @returns their references */
export async function recordNew(
  transaction: Queryable,
  deps: IntakeDeps,
  holder: Holder,
  candidates: readonly Candidate[],
): Promise<Set<string>> {
  if (candidates.length === 0) return new Set()
  await signFirst(transaction, deps, holder, candidates)
  const days = candidates.map(({ day }) => day)
  const made = await insertRequests(transaction, holder, days, deps.clock())
  if (made.size === 0) return made
  const news = candidates.filter(({ day }) => made.has(day.reference))
  await drawServed(
    transaction,
    deps,
    news.flatMap(({ day, offered }) => {
      if (!day.completed_at) return []
      const { promise } = day
      const promises = promise ? [{ stands_for: 1, window_to: new Date(promise.to) }] : []
      return { request: day, promises, offered }
    }),
  )
  const owed = news.flatMap((one) => owedOn(deps, one))
  if (owed.length > 0) await deps.outbox.put(transaction, owed)
  await emitMany(transaction, deps, holder.organisation, () =>
    news.flatMap(({ day }) => happenedOn(day)),
  )
  return made
}

/** Builds a request from its system's data. */
function newRequest(
  deps: IntakeDeps,
  key: RequestKey,
  put: RequestPut,
  { service }: ServiceOffer,
  trackingCode: string,
): NewRequest {
  const now = deps.clock()
  const receivedAt = new Date(put.received_at)
  const observedAt = put.observed_at ? new Date(put.observed_at) : null
  const state = put.state ?? 'received'
  refuseOutcome(put, state)
  const since = observedAt ?? (state === 'received' ? receivedAt : now)
  return {
    ...key,
    service: put.service,
    kind: put.kind ?? null,
    about_sealed: put.about ? sealReach(deps.secret, key.organisation, put.about) : null,
    channel: put.channel,
    locale: put.locale,
    territory: put.territory ?? null,
    place: put.place ?? null,
    contact: put.contact ?? null,
    state,
    state_at: since,
    received_at: receivedAt,
    completed_at: states[state].isComplete ? since : null,
    outcome: put.outcome ?? null,
    link: put.link ?? null,
    confidential: put.confidential ?? false,
    tracking_hash: codeDigests(deps.secret, trackingCode),
    tracking_sealed: sealCode(deps, key.organisation, service, trackingCode),
    now,
  }
}

/** Returns the first window of a request: its own, or that of the service standard. */
export function windowOf(put: RequestPut, { service, zone }: ServiceOffer): PromiseWindow | null {
  if (put.promise !== 'norm') return put.promise ?? null
  const whereabouts = whereaboutsOf(service, put.territory ?? null, zone)
  return normWindow(service, new Date(put.received_at), whereabouts)
}

/** Returns the identifiers of the usager in the sector of the service. */
export function identify(
  { secret }: Pick<Deps, 'secret'>,
  key: RequestKey,
  { usager, beside, received_at }: RequestPut,
  { service: { sector } }: ServiceOffer,
) {
  const since = new Date(received_at)
  const theirs = identifiersOf(secret, key, sector, usager, since)
  const others = otherIdentifiers(secret, key, sector, beside, since)
  const known = [...theirs, ...others]
  // An identifier of both belongs to the usager.
  return known.filter((one, at) => known.findIndex(({ key }) => key === one.key) === at)
}

/** Returns the second factors of the usager. */
export function askableUsager(
  { secret }: Pick<Deps, 'secret'>,
  { organisation }: RequestKey,
  { usager }: RequestPut,
  { service: { sector } }: ServiceOffer,
) {
  return factorsOf(secret, organisation, sector, usager)
}

/** Returns the delivery of the acknowledgement. */
function owedOn(deps: IntakeDeps, { day, offered }: Candidate): PendingDelivery[] {
  const addresses = day.addresses.map(({ channel }) => channel)
  return pendingDeliveryOf(deps, day, offered.service, day.proof, { preferred: null, addresses })
}

/** Returns the events of a new request. */
function happenedOn({ promise, ...request }: FirstDay): Happened[] {
  const { service, channel, state, outcome, received_at: at } = request
  const received: Happened = {
    type: 'org.parvis.request.received.v1',
    key: request,
    at,
    told: { service, channel, state, ...(outcome && { outcome }) },
  }
  if (!promise) return [received]
  const { from, to, zone, basis } = promise
  const told = { window: { from, to, zone }, basis, because: 'made' } as const
  return [received, { type: 'org.parvis.request.promise.v1', key: request, at, told }]
}

/**
 * Signs the promises of new requests. Promises of completed requests stay unsigned: the hub signs
 * nothing afterwards.
 */
async function signFirst(
  transaction: Queryable,
  deps: IntakeDeps,
  holder: Holder,
  requests: readonly Candidate[],
): Promise<void> {
  const open = requests.filter(({ day }) => day.promise && !isOver(day))
  if (open.length === 0) return
  const references = open.map(({ day }) => day.reference)
  const known = await listKnownReferences(transaction, holder, references)
  if (references.every((one) => known.has(one))) return
  const sign = await openSigner(transaction, deps, holder.organisation)
  for (const { day, offered } of open) {
    const { promise, reference } = day
    if (!promise || known.has(reference)) continue
    promise.jws = sign({
      source: holder.source,
      reference,
      service: offered.service,
      window: {
        window_from: new Date(promise.from),
        window_to: new Date(promise.to),
        zone: promise.zone,
        basis: promise.basis,
        because: 'made',
      },
    })
  }
}

function isOver({ completed_at, state }: FirstDay): boolean {
  return completed_at !== null || states[state].isOver
}
