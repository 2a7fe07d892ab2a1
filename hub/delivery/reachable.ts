import type { Service } from '#shared/contract/service.ts'
import type { OwedRequest } from '../store/owed-requests.ts'
import type { SentChannel } from './channel.ts'
import type { Reachable } from './choose-ways.ts'

/** How the usager of a request may be told of one of its proofs, as things stand now. */
export function reachableOf(
  request: OwedRequest,
  service: Pick<Service, 'steps'>,
  proof: string,
  available: ReadonlySet<SentChannel>,
): Reachable {
  const { addresses, devices, preferred_channel: preferred, sent_by_source: sent } = request
  const known: SentChannel[] = addresses
    .filter(({ failed_at }) => failed_at === null)
    .filter(({ channel }) => channel !== 'email' || !request.email_stopped)
    .map(({ channel }) => channel)
  if (devices.length > 0) known.push('push')
  return { service, preferred, addresses: known, available, isSentBySource: sent.includes(proof) }
}
