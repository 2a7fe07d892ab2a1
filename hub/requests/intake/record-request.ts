import { stringify } from 'safe-stable-stringify'
import type { RequestOutcome, RequestState } from '#shared/contract/catalogue/proof-kind.ts'
import type { RequestPut } from '#shared/contract/requests/request.ts'
import type { ServiceOffer } from '../../catalogue/services/service-offer.ts'
import type { Database, Queryable } from '../../platform/database/database.ts'
import { retryTransaction } from '../../platform/database/retry-transaction.ts'
import type { Deps } from '../../platform/deps.ts'
import { clockTolerance } from '../../platform/http/limits.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { aboutOf } from '../addresses/about.ts'
import { changeAddresses } from '../addresses/addresses.ts'
import { sealReach } from '../addresses/sealed-address.ts'
import { replaceIdentifiers } from '../identifiers/identifiers-sql.ts'
import { replaceFactors } from '../identifiers/second-factors-sql.ts'
import {
  lockRequest,
  type RequestKey,
  type StoredRequest,
  updateRequestDetails,
} from '../requests/requests-sql.ts'
import { mayFollow } from '../requests/states.ts'
import { changeOutcome } from './change-outcome.ts'
import { keyOf, lockedRequestOf, noChanges, openJudging, writeChanges } from './changes.ts'
import {
  askableUsager,
  type Candidate,
  firstDay,
  identify,
  recordNew,
  windowOf,
} from './first-day.ts'
import { makePromise } from './make-promise.ts'
import { moveState } from './move-state.ts'
import type { IntakeDeps } from './recording.ts'
import { refuseOutcome } from './refuse-outcome.ts'
import { refusePromiseBefore, refuseWide } from './refuse-promise.ts'

/** A recorded request; its tracking code where it is new. */
interface Recorded {
  state: RequestState
  outcome: RequestOutcome | null
  trackingCode: string | null
}

type RecordDeps = IntakeDeps & { database: Pick<Database, 'transaction'> }

/**
 * Records a request from the organisation's system. A new one is acknowledged at once and gets its
 * tracking code, returned only once: the hub stores only its hash.
 * @throws Refusal `request_contradiction`, `state_contradiction`, `invalid`
 */
export async function recordRequest(
  deps: RecordDeps,
  key: RequestKey,
  put: RequestPut,
  offered: ServiceOffer,
): Promise<Recorded> {
  const window = windowOf(put, offered)
  if (window) refusePromiseBefore(new Date(put.received_at), window)
  refuseSeenBefore(put)
  const candidate = beginning(deps, key, put, offered)
  const recorded = await retryTransaction(deps.database, async (transaction) => {
    if (!(candidate instanceof Refusal)) {
      const { day, trackingCode } = candidate
      const made = await recordNew(transaction, deps, key, [candidate])
      if (made.has(key.reference)) {
        if (window && !put.observed_at) refuseWide(offered.service, window)
        return { state: day.state, outcome: day.outcome, trackingCode }
      }
    }
    const known = await lockRequest(transaction, key)
    if (!known) throw candidate instanceof Refusal ? candidate : new Refusal('unknown_request')
    const { state, outcome } = await change(transaction, deps, known, put, offered)
    return { state, outcome, trackingCode: null }
  })
  deps.outbox.wake()
  return recorded
}

/** Builds the first rows of a request, or returns a refusal, which matters only for a new one. */
function beginning(
  deps: IntakeDeps,
  key: RequestKey,
  put: RequestPut,
  offered: ServiceOffer,
): Candidate | Refusal {
  try {
    return firstDay(deps, key, put, offered)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

/** Replaces the identifiers of a request. */
async function recogniseBy(
  transaction: Queryable,
  deps: RecordDeps,
  key: RequestKey,
  put: RequestPut,
  offered: ServiceOffer,
): Promise<void> {
  await replaceIdentifiers(transaction, key, identify(deps, key, put, offered))
  await replaceFactors(transaction, key, askableUsager(deps, key, put, offered))
}

/** Changes a known, locked request. */
async function change(
  transaction: Queryable,
  deps: RecordDeps,
  known: StoredRequest,
  put: RequestPut,
  offered: ServiceOffer,
): Promise<Pick<StoredRequest, 'state' | 'outcome'>> {
  const now = deps.clock()
  const key = keyOf(known)
  if (contradicts(known, put)) throw new Refusal('request_contradiction')
  const { state, observed_at, outcome } = put
  refuseOutcome(put, state ?? (known.completed_at ? 'decided' : known.state))
  const window = windowOf(put, offered)
  // Identifiers use the key of their sector: recompute them.
  const isElsewhere = put.service !== known.service
  if (put.usager || isElsewhere) {
    await recogniseBy(transaction, deps, key, put, offered)
    if (put.usager) await changeAddresses(transaction, deps, key, put.usager, offered.service, now)
  }
  if (isElsewhere || differs(deps, known, put)) {
    const about = put.about && { about_sealed: sealReach(deps.secret, key.organisation, put.about) }
    await updateRequestDetails(transaction, key, { ...put, ...about }, now)
  }
  // A repeated request still says "received": do not undo later states.
  const isMoved = !!state && (!!observed_at || (state !== 'received' && state !== known.state))
  const isCorrected = !isMoved && known.completed_at !== null && outcome !== undefined
  if (!window && !isMoved && !isCorrected) return known
  const held = await lockedRequestOf(transaction, known)
  const judging = openJudging(transaction, deps)
  const changes = noChanges()
  const saying = { at: now, ...sayingOf(put, offered) }
  if (window) await makePromise(judging, changes, held, window, saying)
  const at = observed_at ? new Date(observed_at) : now
  const how = observed_at ? 'observed' : 'told'
  if (isMoved) {
    if (!observed_at && !mayFollow(known.state, state)) throw new Refusal('state_contradiction')
    await moveState(judging, changes, held, offered, { state, at, how }, outcome)
  }
  if (isCorrected) changeOutcome(changes, held, { at, how }, outcome)
  await writeChanges(transaction, deps, changes)
  return held.request
}

/** Returns the origin of a request's window. */
function sayingOf({ promise, observed_at }: RequestPut, { service }: ServiceOffer) {
  const isNorm = promise === 'norm'
  return { with: 'request', isNorm, service, isObserved: observed_at !== undefined } as const
}

/** Details that a system may change at any time. */
const details = ['kind', 'territory', 'place', 'link', 'confidential'] as const

/** Returns whether a request differs from the stored one. */
export function differs(
  deps: Pick<Deps, 'secret'>,
  known: Pick<
    StoredRequest,
    (typeof details)[number] | 'contact' | 'about_sealed' | 'organisation'
  >,
  put: Pick<RequestPut, (typeof details)[number] | 'contact' | 'about'>,
): boolean {
  if (put.about !== undefined && put.about !== aboutOf(deps, known)) return true
  if (put.contact && stringify(put.contact) !== stringify(known.contact)) return true
  return details.some((one) => put[one] !== undefined && put[one] !== known[one])
}

/** Refuses a state observed before the request was received. @throws Refusal `invalid` */
function refuseSeenBefore({ observed_at, received_at }: RequestPut): void {
  if (observed_at && Date.parse(observed_at) < Date.parse(received_at) - clockTolerance)
    throw new Refusal('invalid', [{ path: '/observed_at', code: 'before_receipt' }])
}

/**
 * Returns whether a request contradicts the stored one in service or date of receipt; a source may
 * still move it to another service. Channel and language keep their first value; the rest may
 * change.
 */
function contradicts(known: StoredRequest, put: RequestPut): boolean {
  const isAnother = put.observed_at === undefined && known.service !== put.service
  return isAnother || known.received_at.getTime() !== Date.parse(put.received_at)
}
