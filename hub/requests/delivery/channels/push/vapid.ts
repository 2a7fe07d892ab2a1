import { createECDH } from 'node:crypto'
import { deriveKey, type Secret } from '../../../../platform/crypto/secret.ts'

/** VAPID key pair of a hub (RFC 8292), in base64url. */
export interface VapidKeys {
  publicKey: string
  privateKey: string
}

/**
 * Returns the VAPID key pair, derived from the secret. So every process has the same one, and none
 * is stored; after a change of secret, devices must subscribe again.
 */
export function vapidKeys(secret: Secret): VapidKeys {
  const pair = createECDH('prime256v1')
  for (let nth = 0; ; nth += 1) {
    const scalar = deriveKey(secret, 'push', ...(nth > 0 ? [String(nth)] : []))
    try {
      pair.setPrivateKey(scalar)
    } catch {
      // About one in four billion is not a valid scalar of the curve.
      continue
    }
    const publicKey = pair.getPublicKey('base64url', 'uncompressed')
    return { publicKey, privateKey: scalar.toString('base64url') }
  }
}
