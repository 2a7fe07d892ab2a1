import type { Service } from '#shared/contract/catalogue/service.ts'
import type { RequestPut } from '#shared/contract/requests/request.ts'
import { readPhone } from '#shared/telephone/phone.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { hasWay } from '../delivery/policy/choose-channels.ts'
import type { RequestKey } from '../register/requests-sql.ts'
import { readMailAddress } from './read-mail-address.ts'
import { openReach, sealReach } from './sealed-address.ts'
import {
  deleteAddresses,
  insertAddresses,
  listUsagerAddresses,
  type NewAddress,
  type StoredAddress,
} from './usager-addresses-sql.ts'

type AddressDeps = Pick<Deps, 'secret' | 'outbox'>

/** What of a usager says where they are told, by each way. */
const given = { email: 'email', sms: 'phone' } as const

/**
 * Where the usager of a request may be told, as it is kept: only what its service tells by, and only
 * by ways this hub can send by.
 */
export function addressesOf(
  { secret, outbox }: AddressDeps,
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

/** What is said of where a usager is told that is not known of it so. */
interface Change {
  /** The ways by which they are told no more, or elsewhere. */
  gone: StoredAddress['channel'][]
  kept: NewAddress[]
}

/**
 * What changes where the usager of a request is told, when their system says who they are: an address
 * it does not name any more is none.
 */
export function compareAddresses(
  deps: AddressDeps,
  key: RequestKey,
  known: readonly Pick<StoredAddress, 'channel' | 'sealed'>[],
  usager: NonNullable<RequestPut['usager']>,
  service: Pick<Service, 'steps'>,
): Change {
  const same = new Set(
    known.flatMap(({ channel, sealed }) => {
      const written = usager[given[channel]]
      if (written === undefined) return []
      // What opens no more is another than what is said, whatever that is.
      const before = sealed && (openReach(deps.secret, key.organisation, sealed) ?? undefined)
      return before === readAddress(channel, written) ? channel : []
    }),
  )
  return {
    gone: known.map(({ channel }) => channel).filter((channel) => !same.has(channel)),
    kept: addressesOf(deps, key, usager, service).filter(({ channel }) => !same.has(channel)),
  }
}

/** Keeps where a usager is told as their system says it now. Call it with the request locked. */
export async function changeAddresses(
  transaction: Queryable,
  deps: AddressDeps,
  key: RequestKey,
  usager: NonNullable<RequestPut['usager']>,
  service: Pick<Service, 'steps'>,
  now: Date,
): Promise<void> {
  const known = await listUsagerAddresses(transaction, key)
  const { gone, kept } = compareAddresses(deps, key, known, usager, service)
  await deleteAddresses(transaction, key, gone)
  await insertAddresses(transaction, kept, now)
}

/** The code of a request as it is kept for what its usager is sent; `null` where nothing is. */
export function sealCode(
  { secret, outbox }: AddressDeps,
  organisation: string,
  service: Pick<Service, 'steps'>,
  trackingCode: string,
): string | null {
  const isTold = [...outbox.channels].some((channel) => hasWay(service, channel))
  return isTold ? sealReach(secret, organisation, trackingCode) : null
}

/** Where somebody is written to, from what was typed; `null` when it can be no address. */
function readAddress(channel: 'email' | 'sms', written: string): string | null {
  return channel === 'email' ? readMailAddress(written) : readPhone(written)
}
