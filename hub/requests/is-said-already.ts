import { stringify } from 'safe-stable-stringify'
import type { Services } from '../services.ts'
import type { KnownRequest } from '../store/known-requests.ts'
import type { ReadItem } from './read-item.ts'
import { identify, windowOf } from './record-request.ts'

/**
 * Whether all that is said of a request is known of it already, so that nothing is to be written. A
 * file that comes again every night holds little else.
 */
export function isSaidAlready(
  outside: Pick<Services, 'secret'>,
  known: KnownRequest,
  { item, offered, isSeenNow = false }: ReadItem,
): boolean {
  if (item.proofs?.length) return false
  for (const field of [
    'service',
    'kind',
    'channel',
    'locale',
    'territory',
    'place',
    'link',
  ] as const)
    if (item[field] !== undefined && item[field] !== known[field]) return false
  if (known.received_at.getTime() !== Date.parse(item.received_at)) return false
  if (item.contact && stringify(item.contact) !== stringify(known.contact)) return false
  if (item.state && item.state !== known.state) return false
  const isSeen = isSeenNow || item.observed_at === undefined
  if (!isSeen && Date.parse(item.observed_at ?? '') !== known.state_at.getTime()) return false
  const window = windowOf(item, offered)
  if (window && !known.windows.includes(`${Date.parse(window.from)}/${Date.parse(window.to)}`))
    return false
  if (!item.usager) return true
  const key = { organisation: known.organisation, source: known.source, reference: item.reference }
  const recognised = identify(outside, key, item, offered).map(({ key, how }) => `${key}/${how}`)
  return recognised.sort().join() === [...known.identifiers].sort().join()
}
