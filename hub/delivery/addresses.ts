import type { RequestPut } from '#shared/contract/request.ts'
import type { Service } from '#shared/contract/service.ts'
import type { Services } from '../services.ts'
import type { Queryable } from '../store/database.ts'
import type { RequestKey } from '../store/requests.ts'
import { findAddresses, insertAddresses, type NewAddress } from '../store/usager-addresses.ts'
import { hasWay } from './declared-ways.ts'
import { readAddress } from './read-address.ts'
import { openReach, sealReach } from './sealed-address.ts'

type Outside = Pick<Services, 'secret' | 'outbox'>

/** What of a usager says where they are told, by each way. */
const given = { email: 'email', sms: 'phone' } as const

/**
 * Where the usager of a request may be told, as it is kept: only what its service tells by, and only
 * by ways this hub can send by.
 */
export function addressesOf(
  { secret, outbox }: Outside,
  { organisation, source, reference }: RequestKey,
  usager: RequestPut['usager'],
  service: Pick<Service, 'steps'>,
): NewAddress[] {
  return (['email', 'sms'] as const).flatMap((channel) => {
    const written = usager?.[given[channel]]
    if (written === undefined || !outbox.channels.has(channel) || !hasWay(service, channel))
      return []
    const address = readAddress(channel, written)
    const sealed = address === null ? null : sealReach(secret, organisation, address)
    return [{ organisation, source, reference, channel, sealed }]
  })
}

/** Keeps addresses that are said again, where they are others. Call it with the request locked. */
export async function changeAddresses(
  transaction: Queryable,
  outside: Outside,
  said: readonly NewAddress[],
  now: Date,
): Promise<void> {
  const [first] = said
  if (!first) return
  const known = await findAddresses(transaction, first)
  const opened = (sealed: string | null) =>
    sealed && openReach(outside.secret, first.organisation, sealed)
  const others = said.filter(({ channel, sealed }) => {
    const before = known.find((one) => one.channel === channel)
    return !before || opened(before.sealed) !== opened(sealed)
  })
  await insertAddresses(transaction, others, now)
}

/** The code of a request as it is kept for what its usager is sent; `null` where nothing is. */
export function sealCode(
  { secret, outbox }: Outside,
  organisation: string,
  service: Pick<Service, 'steps'>,
  trackingCode: string,
): string | null {
  const isTold = [...outbox.channels].some((channel) => hasWay(service, channel))
  return isTold ? sealReach(secret, organisation, trackingCode) : null
}
