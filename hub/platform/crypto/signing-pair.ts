import { createPrivateKey, type KeyObject } from 'node:crypto'

/** A private key that signs by Ed25519. */
export interface SigningPair {
  privateKey: KeyObject
  /** Its public half: 32 bytes in base64url, 43 characters. */
  x: string
}

/** The PKCS #8 header of the 32 bytes of an Ed25519 key (RFC 8410). */
const before = Buffer.from('302e020100300506032b657004220420', 'hex')

/** Opens the key of 32 private bytes. */
export function openSigningPair(bytes: Uint8Array): SigningPair {
  const key = Buffer.concat([before, bytes])
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  return { privateKey, x: String(privateKey.export({ format: 'jwk' }).x) }
}
