import { readPhone } from '#shared/telephone/phone.ts'
import { readMailAddress } from './email/read-mail-address.ts'

/** Where somebody is written to, from what was typed; `null` when it can be no address. */
export function readAddress(channel: 'email' | 'sms', written: string): string | null {
  return channel === 'email' ? readMailAddress(written) : readPhone(written)
}
