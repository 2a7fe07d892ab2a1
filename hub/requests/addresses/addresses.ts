import type { Service } from '#shared/contract/catalogue/service.ts'
import type { RequestPut } from '#shared/contract/requests/request.ts'
import { readPhone } from '#shared/telephone/phone.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { hasWay } from '../delivery/policy/choose-channels.ts'
import type { RequestKey } from '../requests/requests-sql.ts'
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

/** The identifier that is the address of each channel. */
const given = { email: 'email', sms: 'phone' } as const

/**
 * Returns the addresses of a usager to store: only for channels that both the service and this hub
 * use.
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

/** Differences in a usager's addresses. */
interface Change {
  /** Channels whose address was removed or changed. */
  gone: StoredAddress['channel'][]
  kept: NewAddress[]
}

/**
 * Compares the addresses from a system with the stored ones: missing ones are removed, but for those
 * that their usager proved.
 */
export function compareAddresses(
  deps: AddressDeps,
  key: RequestKey,
  known: readonly Pick<StoredAddress, 'channel' | 'sealed' | 'is_own'>[],
  usager: NonNullable<RequestPut['usager']>,
  service: Pick<Service, 'steps'>,
): Change {
  const same = new Set(
    known.flatMap(({ channel, sealed, is_own }) => {
      if (is_own) return channel
      const written = usager[given[channel]]
      if (written === undefined) return []
      // An address that cannot be decrypted counts as changed.
      const before = sealed && (openReach(deps.secret, key.organisation, sealed) ?? undefined)
      return before === readAddress(channel, written) ? channel : []
    }),
  )
  return {
    gone: known.map(({ channel }) => channel).filter((channel) => !same.has(channel)),
    kept: addressesOf(deps, key, usager, service).filter(({ channel }) => !same.has(channel)),
  }
}

/** Updates the addresses. The caller holds the lock of the request. */
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

/** Returns the encrypted code for messages; `null` when none are sent. */
export function sealCode(
  { secret, outbox }: AddressDeps,
  organisation: string,
  service: Pick<Service, 'steps'>,
  trackingCode: string,
): string | null {
  const isTold = [...outbox.channels].some((channel) => hasWay(service, channel))
  return isTold ? sealReach(secret, organisation, trackingCode) : null
}

/** Parses an address; `null` when it is invalid. */
function readAddress(channel: 'email' | 'sms', written: string): string | null {
  return channel === 'email' ? readMailAddress(written) : readPhone(written)
}
