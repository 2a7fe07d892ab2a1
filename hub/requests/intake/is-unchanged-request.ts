import type { Deps } from '../../platform/deps.ts'
import { compareAddresses } from '../addresses/addresses.ts'
import { states } from '../requests/states.ts'
import { askableUsager, identify, windowOf } from './first-day.ts'
import type { KnownRequest } from './known-requests-sql.ts'
import type { ReadItem } from './read-item.ts'
import { differs } from './record-request.ts'

/**
 * Returns whether a request equals the stored one, so that nothing is written. A nightly file
 * mostly contains such requests.
 */
export function isUnchangedRequest(
  deps: Pick<Deps, 'secret' | 'outbox'>,
  known: KnownRequest,
  { item, offered, isSeenNow = false }: ReadItem,
): boolean {
  if (item.proofs?.length) return false
  if (item.service !== known.service || differs(deps, known, item)) return false
  if (known.received_at.getTime() !== Date.parse(item.received_at)) return false
  if (item.state && item.state !== known.state) return false
  if (item.outcome !== undefined && item.outcome !== known.outcome) return false
  const isSeen = isSeenNow || item.observed_at === undefined
  if (!isSeen && Date.parse(item.observed_at ?? '') !== known.state_at.getTime()) return false
  const isNormKnown = item.promise === 'norm' && known.has_norm
  const window = isNormKnown ? null : windowOf(item, offered)
  if (window && !known.windows.includes(`${Date.parse(window.from)}/${Date.parse(window.to)}`))
    return false
  if (!item.usager) return true
  const key = { organisation: known.organisation, source: known.source, reference: item.reference }
  const recognised = identify(deps, key, item, offered).map(
    ({ key, how, beside }) => `${key}/${how}${beside ? '/beside' : ''}`,
  )
  if (recognised.sort().join() !== [...known.identifiers].sort().join()) return false
  const asked = askableUsager(deps, key, item, offered).map(
    ({ kind, digest }) => `${kind}/${digest}`,
  )
  if (asked.sort().join() !== [...known.factors].sort().join()) return false
  const { addresses } = known
  const { gone, kept } = compareAddresses(deps, key, addresses, item.usager, offered.service)
  // A completed request has no identifiers any more, and the file must not restore them.
  const isPast = known.completed_at !== null || states[known.state].isOver
  return gone.length === 0 && (kept.length === 0 || isPast)
}
