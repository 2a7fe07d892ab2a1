import { deriveKey, isSame, keyedDigest, type Secret } from '../../platform/crypto/secret.ts'

/** Signs the cookies of oidc-provider with HMAC. With a plain key, its library would use SHA-1. */
export function cookieKeys(secret: Secret) {
  const key = deriveKey(secret, 'cookies')
  const sign = (data: string) => keyedDigest(key, data)
  const verify = (data: string, signed: string) => isSame(signed, sign(data))
  return {
    sign,
    verify,
    /** Index of the key that signed: there is one key. */
    index: (data: string, signed: string) => (verify(data, signed) ? 0 : -1),
  }
}
