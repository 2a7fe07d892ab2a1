import type { DeclaredDelegate } from '#shared/contract/requests/delegate.ts'
import type { RequestPut } from '#shared/contract/requests/request.ts'
import { readPhone } from '#shared/telephone/phone.ts'
import type { Deps } from '../../platform/deps.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { readMailAddress } from '../addresses/read-mail-address.ts'
import {
  type Delegate,
  isSameAddress,
  type MandateFault,
  readDelegate,
} from '../mandates/read-delegate.ts'

/**
 * Reads who acts for the usager of a request, before anything of it is recorded.
 * @throws Refusal `invalid`
 */
export function delegateOf(
  { outbox }: Pick<Deps, 'outbox'>,
  acting: DeclaredDelegate,
  usager: RequestPut['usager'],
): Delegate {
  const delegate = readDelegate(acting, outbox.channels)
  if (typeof delegate === 'string') throw refuseDelegate(delegate)
  const own =
    delegate.channel === 'email'
      ? readMailAddress(usager?.email ?? '')
      : readPhone(usager?.phone ?? '')
  if (own && isSameAddress(own, delegate.address)) throw refuseDelegate('own')
  return delegate
}

/** Returns the refusal of somebody who cannot act. */
export function refuseDelegate(fault: MandateFault): Refusal {
  const code = codes[fault]
  return new Refusal('invalid', [{ path: code === 'empty' ? '/acting/name' : '/acting', code }])
}

const codes = {
  name: 'empty',
  hidden: 'direction_override',
  address: 'delegate_address',
  own: 'delegate_own',
  tooMany: 'delegate_too_many',
  unsent: 'delegate_unsent',
  consent: 'delegate_address',
} as const
