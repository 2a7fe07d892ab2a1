import { createECDH } from 'node:crypto'
import { deriveKey, type Secret } from '../../../../platform/crypto/secret.ts'
import { readStoredKeys, type StoredKeyKind } from '../../../../platform/crypto/stored-keys.ts'
import type { Queryable } from '../../../../platform/database/database.ts'

/** VAPID key pair of a hub (RFC 8292), in base64url. */
export interface VapidKeys {
  publicKey: string
  privateKey: string
}

/** The keys of notifications. Devices subscribe to one: after another they must subscribe again. */
export const pushKeys: StoredKeyKind = {
  use: 'push',
  derive(root) {
    for (let nth = 0; ; nth += 1) {
      const scalar = deriveKey(root, 'push', ...(nth > 0 ? [String(nth)] : []))
      try {
        createECDH('prime256v1').setPrivateKey(scalar)
        return scalar
      } catch {
        // About one in four billion is not a valid scalar of the curve.
      }
    }
  },
  draw() {
    const pair = createECDH('prime256v1')
    pair.generateKeys()
    // Node leaves out leading zeros.
    return Buffer.from(pair.getPrivateKey('hex').padStart(64, '0'), 'hex')
  },
}

/** Opens the pair of a private scalar of 32 bytes. */
export function openVapidKeys(scalar: Buffer): VapidKeys {
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(scalar)
  const publicKey = pair.getPublicKey('base64url', 'uncompressed')
  return { publicKey, privateKey: scalar.toString('base64url') }
}

/** Returns the pair that signs notifications now. @throws SecretMismatch */
export async function readVapidKeys(database: Queryable, secret: Secret): Promise<VapidKeys> {
  const [newest] = await readStoredKeys(database, secret, pushKeys)
  return openVapidKeys(newest)
}
