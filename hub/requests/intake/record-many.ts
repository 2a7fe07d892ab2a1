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
 * Records many requests of a source, in the caller's transaction. New ones take a few statements
 * for all; known ones, and those with proofs, go through `recordRequest`, each all or nothing. A
 * refused one affects no other. A lock per source serialises such batches, because new requests are
 * written before the others, and so not in one order.
 * @param reads each parsed request, or its refusal
 * @returns their outcomes, in order
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
    // A repeated reference goes to a later round.
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
    const { state, outcome, promise } = day
    const signed = promise?.jws ?? null
    if (made.has(day.reference))
      outcomes[at] = { status: 'created', state, outcome, signed, trackingCode }
    else rounds[0]?.push({ at, read })
  }
  for (const round of rounds) await recordKnown(transaction, deps, holder, round, outcomes)
  repeats.tell(outcomes)
  return outcomes
}

/** Detects repeated requests without a change in between: they need no round of their own. */
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
    /** A repeated refusal is the same; a repeated success has nothing new. */
    tell(outcomes: Outcome[]): void {
      for (const { at, of } of found) {
        const first = outcomes[of] as Outcome
        outcomes[at] =
          first.status === 'refused' ? first : { status: 'unchanged', ...standing(first) }
      }
    },
  }
}

const standing = ({ state, outcome, signed }: Exclude<Outcome, { status: 'refused' }>) => ({
  state,
  outcome,
  signed,
})

/**
 * Returns whether an appointment is wider than the standard: it may exist already, so it goes with
 * the known ones.
 */
function isWide({ item, offered }: ReadItem): boolean {
  const { promise, observed_at } = item
  if (!promise || promise === 'norm' || observed_at) return false
  return isTooWide(offered.service, promise)
}
