import { codeBytes, writeCode } from '#shared/identifier/code.ts'
import { addressesOf } from '../delivery/addresses.ts'
import { chooseWays } from '../delivery/choose-ways.ts'
import type { Owed } from '../delivery/outbox.ts'
import { digest } from '../digest.ts'
import type { Happened } from '../events/emit.ts'
import { emitMany } from '../events/emit-many.ts'
import { Refusal } from '../http/refusal.ts'
import type { Queryable } from '../store/database.ts'
import { type FirstDay, type Holder, insertRequests } from '../store/insert-requests.ts'
import { takeTurns } from '../store/take-turns.ts'
import { acknowledge } from './acknowledge.ts'
import { type Outcome, type Placed, refused } from './outcome.ts'
import type { ReadItem } from './read-item.ts'
import { recordKnown } from './record-known.ts'
import { askable, identify, newRequest, windowOf } from './record-request.ts'
import type { Recording } from './recording.ts'
import { isTooWide, refusePromiseBefore } from './refuse-promise.ts'
import { signFirst } from './sign-first.ts'

/**
 * Records what a source says of many requests, in a transaction of the caller's. New ones are a few
 * statements for all; those that are known, or come with proofs, go the way of `recordRequest`, each
 * whole or not at all. One that is refused refuses no other. Those who record many of one source take
 * turns: new ones are written before the others, and so not in one order.
 * @param reads each read, or why it could not be
 * @returns what became of each, in their order
 */
export async function recordMany(
  transaction: Queryable,
  outside: Recording,
  holder: Holder,
  reads: readonly (ReadItem | Refusal)[],
): Promise<Outcome[]> {
  await takeTurns(transaction, holder)
  const outcomes: Outcome[] = []
  const candidates: Candidate[] = []
  const rounds: Placed[][] = [[]]
  const met = new Map<string, number>()
  const repeats = noteRepeats()
  for (const [at, read] of reads.entries()) {
    if (read instanceof Refusal) {
      outcomes[at] = refused(read)
      continue
    }
    if (repeats.isOne(at, read)) continue
    const { reference, proofs } = read.item
    // One whose reference came before comes in a later round.
    const round = met.get(reference) ?? 0
    met.set(reference, round + 1)
    if (round > 0 || proofs?.length || isWide(read)) {
      const others = rounds[round] ?? []
      rounds[round] = [...others, { at, read }]
      continue
    }
    try {
      candidates.push({ at, read, ...firstDay(outside, holder, read) })
    } catch (error) {
      outcomes[at] = refused(error)
    }
  }
  const known = await recordNew(transaction, outside, holder, candidates, outcomes)
  rounds[0]?.push(...known)
  for (const round of rounds) await recordKnown(transaction, outside, holder, round, outcomes)
  repeats.tell(outcomes)
  return outcomes
}

/** Finds what is said of a request when nothing else was said of it since: it needs no round of its own. */
function noteRepeats() {
  const last = new Map<string, { at: number; said: string }>()
  const found: { at: number; of: number }[] = []
  return {
    isOne(at: number, { item }: ReadItem): boolean {
      const said = JSON.stringify(item)
      const before = last.get(item.reference)
      if (before?.said !== said) {
        last.set(item.reference, { at, said })
        return false
      }
      found.push({ at, of: before.at })
      return true
    },
    /** What was refused is refused again; what was taken has nothing new any more. */
    tell(outcomes: Outcome[]): void {
      for (const { at, of } of found) {
        const first = outcomes[of] as Outcome
        outcomes[at] =
          first.status === 'refused'
            ? first
            : { status: 'unchanged', state: first.state, signed: first.signed }
      }
    },
  }
}

/** One that may be new, with all that its first day would hold. */
interface Candidate extends Placed {
  day: FirstDay
  trackingCode: string
}

/** An appointment wider than the norm goes the way of those that are known: it may have been said before. */
function isWide({ item, offered }: ReadItem): boolean {
  const { promise, observed_at } = item
  if (!promise || promise === 'norm' || observed_at) return false
  return isTooWide(offered.service, promise)
}

/** @throws Refusal `invalid`, `receipt_incomplete` */
function firstDay(outside: Recording, holder: Holder, { item, offered }: ReadItem) {
  const trackingCode = writeCode(outside.random(codeBytes))
  const key = { ...holder, reference: item.reference }
  const request = newRequest(outside, key, item, offered, trackingCode)
  const window = windowOf(item, offered)
  if (window) refusePromiseBefore(request.received_at, window)
  const proof = acknowledge(request, offered, request.now, outside.random)
  const day: FirstDay = {
    ...request,
    how: item.observed_at ? 'observed' : 'told',
    promise: window && { ...window, made_at: request.received_at, jws: null },
    proof: { ...proof, content_hash: digest(proof) },
    identifiers: item.usager ? identify(outside, key, item, offered) : [],
    factors: askable(outside, key, item, offered),
    addresses: addressesOf(outside, key, item.usager, offered.service),
  }
  return { day, trackingCode }
}

/** Records those that are new. @returns the others */
async function recordNew(
  transaction: Queryable,
  outside: Recording,
  holder: Holder,
  candidates: readonly Candidate[],
  outcomes: Outcome[],
): Promise<Candidate[]> {
  if (candidates.length === 0) return []
  await signFirst(transaction, outside, holder, candidates)
  const days = candidates.map(({ day }) => day)
  const made = await insertRequests(transaction, holder, days, outside.clock())
  for (const { at, day, trackingCode } of candidates)
    if (made.has(day.reference))
      outcomes[at] = {
        status: 'created',
        state: day.state,
        signed: day.promise?.jws ?? null,
        trackingCode,
      }
  await outside.outbox.put(
    transaction,
    candidates.flatMap((one) => (made.has(one.day.reference) ? owedOn(outside, one) : [])),
  )
  await emitMany(transaction, outside, holder.organisation, () =>
    days.filter(({ reference }) => made.has(reference)).flatMap(happenedOn),
  )
  return candidates.filter(({ day }) => !made.has(day.reference))
}

/** What the usager of a new request is owed: that it arrived. */
function owedOn({ outbox, clock }: Recording, { day, read }: Candidate): Owed[] {
  const { organisation, source, reference, proof, addresses } = day
  const reachable = {
    service: read.offered.service,
    preferred: null,
    addresses: addresses.map(({ channel }) => channel),
    available: outbox.channels,
  }
  const [way] = chooseWays(proof, reachable, clock())
  return way ? [{ organisation, source, reference, proof: proof.id, way }] : []
}

/** What is told of a request on its first day. */
function happenedOn({ promise, ...request }: FirstDay): Happened[] {
  const { service, channel, state, received_at: at } = request
  const received: Happened = {
    type: 'org.parvis.request.received.v1',
    key: request,
    at,
    told: { service, channel, state },
  }
  if (!promise) return [received]
  const { from, to, zone, basis } = promise
  const told = { window: { from, to, zone }, basis, because: 'made' } as const
  return [received, { type: 'org.parvis.request.promise.v1', key: request, at, told }]
}
