import { createPublicKey, type KeyObject, randomBytes, sign, verify } from 'node:crypto'
import { deriveKey } from '../../platform/crypto/secret.ts'
import { openSigningPair } from '../../platform/crypto/signing-pair.ts'
import type { StoredKeyKind } from '../../platform/crypto/stored-keys.ts'

/** Length of a signature, in bytes. */
export const signatureBytes = 64

/** The key of a hub that signs its backups. */
export interface BackupKey {
  privateKey: KeyObject
  /** 32 bytes in base64url, 43 characters: it names the hub, and is no secret. */
  published: string
}

/** The keys that sign backups. */
export const backupKeys: StoredKeyKind = {
  use: 'backups',
  derive: (root) => deriveKey(root, 'backups'),
  draw: () => randomBytes(32),
}

/** Opens the key of 32 private bytes. */
export function openBackupKey(bytes: Uint8Array): BackupKey {
  const { privateKey, x } = openSigningPair(bytes)
  return { privateKey, published: x }
}

/** Returns whether a text can be a published key. */
export const isPublishedKey = (text: string): boolean =>
  /^[\w-]{43}$/.test(text) && Buffer.from(text, 'base64url').toString('base64url') === text

/** Signs the digest of a backup. */
export const signDigest = ({ privateKey }: BackupKey, digest: Uint8Array): Buffer =>
  sign(null, wordsOf(digest), privateKey)

/** Returns whether a published key signed the digest of a backup. */
export function hasSigned(published: string, digest: Uint8Array, signature: Uint8Array): boolean {
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: published }
    const key = createPublicKey({ key: jwk, format: 'jwk' })
    return verify(null, wordsOf(digest), key, signature)
  } catch {
    return false
  }
}

/** The signed bytes name their use, so that no signature of another use passes for one. */
const wordsOf = (digest: Uint8Array) =>
  Buffer.concat([Buffer.from('parvis backup sha256 '), digest])
