import { createECDH } from 'node:crypto'
import { deriveKey, type Secret } from '../../../../platform/crypto/secret.ts'

/** The pair by which a hub is known to those who carry its notifications (RFC 8292), in base64url. */
export interface VapidKeys {
  publicKey: string
  privateKey: string
}

/**
 * The hub's pair. It follows from the secret alone, so that every process has the same and none is
 * kept: with another secret, devices subscribe anew.
 */
export function vapidKeys(secret: Secret): VapidKeys {
  const pair = createECDH('prime256v1')
  for (let nth = 0; ; nth += 1) {
    const scalar = deriveKey(secret, 'push', ...(nth > 0 ? [String(nth)] : []))
    try {
      pair.setPrivateKey(scalar)
    } catch {
      // About one in four thousand millions is no scalar of the curve.
      continue
    }
    const publicKey = pair.getPublicKey('base64url', 'uncompressed')
    return { publicKey, privateKey: scalar.toString('base64url') }
  }
}
