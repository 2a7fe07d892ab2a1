import { delegate, type MandateKind } from '#shared/contract/requests/delegate.ts'
import { parsePhone } from '#shared/telephone/phone.ts'
import { readMailAddress } from '../addresses/read-mail-address.ts'
import type { SentChannel } from '../delivery/channel.ts'

/** Most people who act for one usager at a time. */
export const mostDelegates = 2

/** Why somebody cannot act for a usager. */
export type MandateFault = 'name' | 'hidden' | 'address' | 'own' | 'tooMany' | 'unsent' | 'consent'

/** Somebody who is to act, with an address that can be written to. */
export interface Delegate {
  kind: MandateKind
  name: string
  channel: 'email' | 'sms'
  /** A mailbox, or a number in E.164. */
  address: string
}

/**
 * Reads who is to act, as typed.
 * @param available channels of this hub
 */
export function readDelegate(
  typed: {
    kind: MandateKind
    name: string
    email?: string | undefined
    phone?: string | undefined
  },
  available: ReadonlySet<SentChannel>,
): Delegate | MandateFault {
  const name = typed.name
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  const { error } = delegate.shape.name.safeParse(name)
  if (error)
    return error.issues.some(({ message }) => message === 'direction_override') ? 'hidden' : 'name'
  const channel = typed.phone === undefined ? 'email' : 'sms'
  if (!available.has(channel)) return 'unsent'
  const address =
    channel === 'email' ? readMailAddress(typed.email?.trim() ?? '') : readMobile(typed.phone ?? '')
  return address ? { kind: typed.kind, name, channel, address } : 'address'
}

/** Returns whether two addresses are one: mail programs ignore the case. */
export const isSameAddress = (one: string, other: string) =>
  one.toLowerCase() === other.toLowerCase()

function readMobile(typed: string): string | null {
  const number = parsePhone(typed)
  return number && !number.isCostly ? number.phone : null
}
