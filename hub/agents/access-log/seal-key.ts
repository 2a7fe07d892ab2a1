import { createPrivateKey, type KeyObject } from 'node:crypto'
import { calculateJwkThumbprint } from 'jose'
import * as z from 'zod'
import { deriveKey, type Secret } from '../../platform/crypto/secret.ts'

/** Prefix of the `kid` of seal keys, so that nobody mistakes one for a key of signed dates. */
const prefix = 'access-log.'

/** The public half of the seal key, as published (RFC 8037). */
export const publishedSealKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  kid: z.string().startsWith(prefix),
  alg: z.literal('EdDSA'),
  use: z.literal('sig'),
})

export type PublishedSealKey = z.infer<typeof publishedSealKey>

/** The private key that signs seals, and its published half. */
export interface OpenedSealKey {
  privateKey: KeyObject
  published: PublishedSealKey
}

/** The PKCS #8 header of the 32 bytes of an Ed25519 key (RFC 8410). */
const before = Buffer.from('302e020100300506032b657004220420', 'hex')

/**
 * Derives the seal key from the hub's secret. No table stores it: a person with the database alone
 * can neither sign a seal nor replace the key.
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
