import type { Services } from '../services.ts'
import type { Queryable } from '../store/database.ts'
import { findDeliveries } from '../store/deliveries.ts'
import { findOrganisation } from '../store/directory.ts'
import { findOwedRequests } from '../store/owed-requests.ts'
import type { RequestKey } from '../store/requests.ts'
import type { SentChannel } from './channel.ts'
import { chooseWays } from './choose-ways.ts'

/**
 * Puts a proof into the outbox again, for the ways that are left where what was taken came back. Call
 * it with the request locked.
 */
export async function fallBack(
  transaction: Queryable,
  { outbox, clock }: Pick<Services, 'outbox' | 'clock'>,
  { organisation, source, reference }: RequestKey,
  proof: string,
): Promise<void> {
  const key = { organisation, source, reference }
  const [request] = await findOwedRequests(transaction, [key])
  const known = await findOrganisation(transaction, organisation)
  const service = known?.services.find((one) => one.service === request?.service)
  const owed = request?.proofs.find(({ id }) => id === proof)
  if (!request || !service || !owed) return
  const tried = new Set<string>(
    (await findDeliveries(transaction, key))
      .filter((one) => one.proof === proof)
      .map(({ channel }) => channel),
  )
  const addresses: SentChannel[] = request.addresses.map(({ channel }) => channel)
  if (request.devices.length > 0) addresses.push('push')
  const { preferred_channel: preferred } = request
  const reachable = { service, preferred, addresses, available: outbox.channels }
  const ways = chooseWays(owed, reachable, clock()).filter((way) => !tried.has(way))
  if (ways.length > 0) await outbox.put(transaction, [{ ...key, proof, ways }])
}
