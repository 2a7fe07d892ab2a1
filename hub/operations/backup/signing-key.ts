import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { deriveKey, type Secret } from '../../platform/crypto/secret.ts'

/** Length of a signature, in bytes. */
export const signatureBytes = 64

/** The PKCS #8 header of the 32 bytes of an Ed25519 key (RFC 8410). */
const before = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The key of a hub that signs its backups. */
export interface BackupKey {
  privateKey: KeyObject
  /** 32 bytes in base64url, 43 characters: it names the hub, and is no secret. */
  published: string
}

/** Derives the key from the root of the hub's keys: no table stores it. */
export function openBackupKey(root: Secret): BackupKey {
  const key = Buffer.concat([before, deriveKey(root, 'backups')])
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  return { privateKey, published: String(privateKey.export({ format: 'jwk' }).x) }
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
