import { type RequestItem, requestItem } from '#shared/contract/requests/request-batch.ts'
import type { Offer } from '../../catalogue/services/offer.ts'
import type { ServiceOffer } from '../../catalogue/services/service-offer.ts'
import { faultsOfSchema } from '../../platform/http/faults.ts'
import { momentsOfProof, refuseFuture } from '../../platform/http/future.ts'
import { Refusal } from '../../platform/http/refusal.ts'

/** A parsed request of a batch. */
export interface ReadItem {
  item: RequestItem
  offered: ServiceOffer
  /** Its state was observed now, with an unknown start: a repeated observation is no news. */
  isSeenNow?: boolean
}

/**
 * Parses one request with the checks of a single one.
 * @returns the refusal of an invalid one
 */
export function readItem(content: unknown, offer: Offer, now: Date): ReadItem | Refusal {
  const read = requestItem.safeParse(content)
  if (!read.success) return new Refusal('invalid', faultsOfSchema(read.error))
  const item = read.data
  try {
    refuseFuture(momentsOf(item), now)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  const offered = offer(item.service)
  return offered ? { item, offered } : new Refusal('unknown_service')
}

/** Returns whether an unparsed request has steps, which need a key with that scope. */
export function hasProofs(content: unknown): boolean {
  return typeof content === 'object' && content !== null && 'proofs' in content
}

function momentsOf({ received_at, observed_at, proofs = [] }: RequestItem) {
  const moments: Record<string, string | undefined> = {
    '/received_at': received_at,
    ...(observed_at !== received_at && { '/observed_at': observed_at }),
  }
  for (const [n, proof] of proofs.entries())
    Object.assign(moments, momentsOfProof(proof, `/proofs/${n}`))
  return moments
}
