import { parsePhone } from '#shared/telephone/phone.ts'
import { digestsUnder } from '../platform/crypto/digests.ts'
import type { Secret } from '../platform/crypto/secret.ts'

/**
 * Returns the keyed digests of an address, the same for every service, so that nobody is invited twice
 * in a rest period: by each generation of the root. They are used for nothing else.
 * @param address an e-mail address or telephone number in its normal form
 */
export function digestPerson(secret: Secret, organisation: string, address: string): string[] {
  return digestsUnder(secret, useOfRests(organisation), address.toLowerCase())
}

/** Returns the use of the key of these digests. */
export const useOfRests = (organisation: string) => ['rest of invitations', organisation]

/** Returns the digests of an e-mail address or telephone number as a person or a system wrote it. */
export function digestWritten(secret: Secret, organisation: string, written: string): string[] {
  return digestPerson(secret, organisation, parsePhone(written)?.phone ?? written.trim())
}
