import { parsePhone } from '#shared/telephone/phone.ts'
import { deriveKey, keyedDigest, type Secret } from '../platform/crypto/secret.ts'

/**
 * Returns a keyed digest of an address, the same for every service, so that nobody is invited twice
 * in a rest period. It is used for nothing else.
 * @param address an e-mail address or telephone number in its normal form
 */
export function digestPerson(secret: Secret, organisation: string, address: string): string {
  return keyedDigest(deriveKey(secret, 'rest of invitations', organisation), address.toLowerCase())
}

/** Returns the digest of an e-mail address or telephone number as a person or a system wrote it. */
export function digestWritten(secret: Secret, organisation: string, written: string): string {
  return digestPerson(secret, organisation, parsePhone(written)?.phone ?? written.trim())
}
