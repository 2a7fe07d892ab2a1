import type { Proof } from '#shared/contract/requests/proof.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { nestedTransaction } from '../../platform/database/nested-transaction.ts'
import { below } from '../../platform/http/below.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { Holder } from './insert-requests-sql.ts'
import { isUnchangedRequest } from './is-unchanged-request.ts'
import { type KnownRequest, listKnownRequests } from './known-requests-sql.ts'
import { type Outcome, type Placed, refused } from './outcome.ts'
import type { ReadItem } from './read-item.ts'
import { recordProof } from './record-proof.ts'
import { recordRequest } from './record-request.ts'
import type { IntakeDeps } from './recording.ts'

/**
 * Records requests that may exist, with unique references, one after the other, in one order for
 * all writers, to avoid a deadlock.
 * @param outcomes filled at the position of each
 */
export async function recordKnown(
  transaction: Queryable,
  deps: IntakeDeps,
  holder: Holder,
  round: readonly Placed[],
  outcomes: Outcome[],
): Promise<void> {
  if (round.length === 0) return
  const find = (placed: readonly Placed[]) =>
    listKnownRequests(
      transaction,
      holder,
      placed.map(({ read }) => read.item.reference),
    )
  const known = await find(round)
  const written: (Placed & { trackingCode: string | null })[] = []
  for (const placed of [...round].sort(byReference)) {
    const { at, read } = placed
    const kept = known.get(read.item.reference)
    if (kept && isUnchangedRequest(deps, kept, read))
      outcomes[at] = { status: 'unchanged', ...standing(kept) }
    else
      try {
        const trackingCode = await recordWhole(transaction, deps, holder, read)
        written.push({ ...placed, trackingCode })
      } catch (error) {
        outcomes[at] = refused(error)
      }
  }
  const after = await find(written)
  for (const { at, read, trackingCode } of written) {
    const now = after.get(read.item.reference)
    if (!now) throw new Error('A recorded request is missing')
    const status = known.get(now.reference)?.mark === now.mark ? 'unchanged' : 'updated'
    outcomes[at] = trackingCode
      ? { status: 'created', ...standing(now), trackingCode }
      : { status, ...standing(now) }
  }
}

const standing = ({ state, outcome, signed }: KnownRequest) => ({ state, outcome, signed })

function byReference(a: Placed, b: Placed): number {
  return a.read.item.reference < b.read.item.reference ? -1 : 1
}

/** Records one request with its proofs, all or nothing. @returns the tracking code of a new one */
function recordWhole(
  transaction: Queryable,
  deps: IntakeDeps,
  holder: Holder,
  { item, offered }: ReadItem,
): Promise<string | null> {
  const { reference, proofs = [], ...put } = item
  const { state, observed_at: _, ...first } = put
  const key = { ...holder, reference }
  const how = put.observed_at ? 'observed' : 'told'
  return nestedTransaction(transaction).transaction(async (inner) => {
    const within = { ...deps, database: nestedTransaction(inner) }
    // Steps come before the state they led to.
    const isTold = state !== undefined && proofs.length > 0
    const { trackingCode } = await recordRequest(within, key, isTold ? first : put, offered)
    for (const [n, proof] of inOrder(proofs))
      await recordProof(within, key, proof, () => offered, how).catch((error: unknown) => {
        throw error instanceof Refusal ? ofProof(n, error) : error
      })
    if (isTold) await recordRequest(within, key, put, offered)
    return trackingCode
  })
}

/** Returns proofs with their positions, in the order of events. */
function inOrder(proofs: readonly Proof[]): [number, Proof][] {
  return [...proofs.entries()].sort(
    ([, one], [, other]) => Date.parse(one.at) - Date.parse(other.at),
  )
}

/** Adds the position of the proof to a refusal. */
function ofProof(n: number, refusal: Refusal): Refusal {
  const { code, faults, values } = refusal
  const path = `/proofs/${n}`
  if (faults.length > 0) return below(path, refusal)
  return new Refusal(code, [{ path, code: 'wrong_value' }], values)
}
