import { deriveKey, isSame, keyedDigest, type Secret } from '../../platform/crypto/secret.ts'

/**
 * Signs the cookies of sign-ins under way, as the library asks for it. Given a key alone it would take
 * SHA-1.
 */
export function cookieKeys(secret: Secret) {
  const key = deriveKey(secret, 'cookies')
  const sign = (data: string) => keyedDigest(key, data)
  const verify = (data: string, signed: string) => isSame(signed, sign(data))
  return {
    sign,
    verify,
    /** Which of the keys signed it: there is one. */
    index: (data: string, signed: string) => (verify(data, signed) ? 0 : -1),
  }
}
