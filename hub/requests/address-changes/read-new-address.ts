import type { Service } from '#shared/contract/catalogue/service.ts'
import { parsePhone } from '#shared/telephone/phone.ts'
import { readMailAddress } from '../addresses/read-mail-address.ts'
import type { SentChannel } from '../delivery/channel.ts'
import { hasWay } from '../delivery/policy/choose-channels.ts'

/** Longest typed address that a page shows again, in characters. */
export const longestTyped = 254

/** An address as a usager typed it, read. */
export interface NewAddress {
  channel: 'email' | 'sms'
  address: string
}

/** Why a typed address is refused. */
export type AddressFault = 'wrong' | 'costly' | 'noSms' | 'noEmail'

/** Returns the channels by which the service tells, and this hub sends. */
export function offeredChannels(
  service: Pick<Service, 'steps'>,
  available: ReadonlySet<SentChannel>,
): NewAddress['channel'][] {
  return (['email', 'sms'] as const).filter((one) => available.has(one) && hasWay(service, one))
}

/** Reads an e-mail address or a mobile number. @returns why not, otherwise */
export function readNewAddress(
  typed: string,
  channels: readonly NewAddress['channel'][],
): NewAddress | AddressFault {
  if (typed.includes('@')) {
    const address = readMailAddress(typed.trim())
    if (address === null) return 'wrong'
    return channels.includes('email') ? { channel: 'email', address } : 'noEmail'
  }
  const phone = parsePhone(typed)
  if (!phone) return 'wrong'
  if (phone.isCostly) return 'costly'
  if (!phone.isMobile) return 'wrong'
  return channels.includes('sms') ? { channel: 'sms', address: phone.phone } : 'noSms'
}
