import { openSigner, type Signing } from '../promises/signer.ts'
import type { Queryable } from '../store/database.ts'
import type { FirstDay, Holder } from '../store/insert-requests.ts'
import { findKnownReferences } from '../store/known-requests.ts'
import type { Offered } from './offered.ts'
import { states } from './states.ts'

/** A request that may be new, and what its service offers. */
interface Unsigned {
  day: FirstDay
  read: { offered: Offered }
}

/**
 * Signs the promises of requests that are new. Those of requests that are over stay as their source
 * made them: nobody signs after the fact.
 */
export async function signFirst(
  transaction: Queryable,
  outside: Signing,
  holder: Holder,
  requests: readonly Unsigned[],
): Promise<void> {
  const open = requests.filter(({ day }) => day.promise && !isOver(day))
  if (open.length === 0) return
  const references = open.map(({ day }) => day.reference)
  const known = await findKnownReferences(transaction, holder, references)
  const sign = await openSigner(transaction, outside, holder.organisation)
  for (const { day, read } of open) {
    const { promise, reference } = day
    if (!promise || known.has(reference)) continue
    promise.jws = sign({
      source: holder.source,
      reference,
      service: read.offered.service,
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
