import { isMarkUnder, markUnder } from '../../platform/crypto/marks.ts'
import type { Secret } from '../../platform/crypto/secret.ts'

const use = ['cookies']

/** Signs the cookies of oidc-provider with HMAC. With a plain key, its library would use SHA-1. */
export function cookieKeys(secret: Secret) {
  const sign = (data: string) => markUnder(secret, use, data)
  const verify = (data: string, signed: string) => isMarkUnder(secret, use, data, signed)
  return {
    sign,
    verify,
    /** Index of the key that signed: those that hold count as one. */
    index: (data: string, signed: string) => (verify(data, signed) ? 0 : -1),
  }
}
