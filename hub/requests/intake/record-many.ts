import type { Queryable } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Candidate, firstDay, recordNew } from './first-day.ts'
import type { Holder } from './insert-requests-sql.ts'
import { type Outcome, type Placed, refused } from './outcome.ts'
import type { ReadItem } from './read-item.ts'
import { recordKnown } from './record-known.ts'
import type { IntakeDeps } from './recording.ts'
import { isTooWide } from './refuse-promise.ts'
import { lockSource } from './source-lock-sql.ts'

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
  deps: IntakeDeps,
  holder: Holder,
  reads: readonly (ReadItem | Refusal)[],
): Promise<Outcome[]> {
  await lockSource(transaction, holder)
  const outcomes: Outcome[] = []
  const candidates: (Placed & Candidate)[] = []
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
      const key = { ...holder, reference }
      candidates.push({ at, read, ...firstDay(deps, key, read.item, read.offered) })
    } catch (error) {
      outcomes[at] = refused(error)
    }
  }
  const made = await recordNew(transaction, deps, holder, candidates)
  for (const { at, read, day, trackingCode } of candidates) {
    const { state, promise } = day
    const signed = promise?.jws ?? null
    if (made.has(day.reference)) outcomes[at] = { status: 'created', state, signed, trackingCode }
    else rounds[0]?.push({ at, read })
  }
  for (const round of rounds) await recordKnown(transaction, deps, holder, round, outcomes)
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

/** An appointment wider than the norm goes the way of those that are known: it may have been said before. */
function isWide({ item, offered }: ReadItem): boolean {
  const { promise, observed_at } = item
  if (!promise || promise === 'norm' || observed_at) return false
  return isTooWide(offered.service, promise)
}
