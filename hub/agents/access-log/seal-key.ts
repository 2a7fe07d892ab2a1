import { createPrivateKey, type KeyObject } from 'node:crypto'
import { calculateJwkThumbprint } from 'jose'
import * as z from 'zod'
import { deriveKey, type Secret } from '../../platform/crypto/secret.ts'

/** What a name of a key of seals begins with, so that it is never taken for one of promises. */
const prefix = 'access-log.'

/** The public half of the key that signs seals (RFC 8037), as it is published. */
export const publishedSealKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  kid: z.string().startsWith(prefix),
  alg: z.literal('EdDSA'),
  use: z.literal('sig'),
})

export type PublishedSealKey = z.infer<typeof publishedSealKey>

/** What signs seals, and what is published of it. */
export interface OpenedSealKey {
  privateKey: KeyObject
  published: PublishedSealKey
}

/** What PKCS #8 writes before the 32 bytes of an Ed25519 key (RFC 8410). */
const before = Buffer.from('302e020100300506032b657004220420', 'hex')

/**
 * The key of the seals. It follows from the hub's secret and stands in no table: whoever has the database alone
 * can neither sign a seal nor put another key in the place of this one.
 */
export async function openSealKey(secret: Secret): Promise<OpenedSealKey> {
  const key = Buffer.concat([before, deriveKey(secret, 'access log')])
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  const x = String(privateKey.export({ format: 'jwk' }).x)
  const kid = `${prefix}${await calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x })}`
  return {
    privateKey,
    published: { kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'EdDSA', use: 'sig' },
  }
}
