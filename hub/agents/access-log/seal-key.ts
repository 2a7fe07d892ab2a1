import { type KeyObject, randomBytes } from 'node:crypto'
import { calculateJwkThumbprint } from 'jose'
import * as z from 'zod'
import { openUnder, sealUnder } from '../../platform/crypto/generations.ts'
import { deriveKey, type Secret } from '../../platform/crypto/secret.ts'
import { openSigningPair } from '../../platform/crypto/signing-pair.ts'
import type { Database, Queryable } from '../../platform/database/database.ts'
import {
  insertFirstSealKey,
  insertNextSealKey,
  listSealKeys,
  lockSealKeys,
  type SealedSealKey,
} from './seal-keys-sql.ts'

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

/**
 * Returns the keys of the seals, the newest first: that one signs, all verify. Until the first seal
 * of this release there is none, and the key is the one that release 0.2 derives from the secret.
 * @throws SecretMismatch when they were encrypted with another secret
 */
export async function readSealKeys(
  database: Queryable,
  secret: Secret,
): Promise<[OpenedSealKey, ...OpenedSealKey[]]> {
  const [newest, ...others] = await listSealKeys(database)
  if (!newest) return [await openBytes(firstBytes(secret))]
  const open = ({ sealed }: SealedSealKey) =>
    openBytes(Buffer.from(openUnder(secret, sealing, sealed), 'base64url'))
  return [await open(newest), ...(await Promise.all(others.map(open)))]
}

/** Returns the published halves of the keys of the seals, the newest first. @throws SecretMismatch */
export async function readPublishedSealKeys(
  database: Queryable,
  secret: Secret,
): Promise<PublishedSealKey[]> {
  return (await readSealKeys(database, secret)).map(({ published }) => published)
}

/** Keeps the first key, unless it is there: no seal or head depends on what it derived from. */
export async function ensureSealKey(transaction: Queryable, secret: Secret): Promise<void> {
  if ((await listSealKeys(transaction)).length > 0) return
  await lockSealKeys(transaction)
  await insertFirstSealKey(transaction, await sealedKey(firstBytes(secret), secret))
}

/**
 * Creates a new key, at random. The next seal of every process is signed with it, and none of an
 * older key may follow.
 * @returns its id
 * @throws SecretMismatch when the others were encrypted with another secret
 */
export function rotateSealKey(database: Database, secret: Secret): Promise<string> {
  return database.transaction(async (transaction) => {
    await ensureSealKey(transaction, secret)
    await lockSealKeys(transaction)
    // A secret that cannot decrypt the other keys would stop all sealing.
    await readSealKeys(transaction, secret)
    const key = await sealedKey(randomBytes(32), secret)
    await insertNextSealKey(transaction, key)
    return key.kid
  })
}

const sealing = ['seal keys']

const firstBytes = (secret: Secret) => deriveKey(secret, 'access log')

async function sealedKey(bytes: Buffer, secret: Secret): Promise<SealedSealKey> {
  const { published } = await openBytes(bytes)
  return { kid: published.kid, sealed: sealUnder(secret, sealing, bytes.toString('base64url')) }
}

/** Makes the pair of 32 private bytes. */
async function openBytes(bytes: Buffer): Promise<OpenedSealKey> {
  const { privateKey, x } = openSigningPair(bytes)
  const kid = `${prefix}${await calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x })}`
  return {
    privateKey,
    published: { kty: 'OKP', crv: 'Ed25519', x, kid, alg: 'EdDSA', use: 'sig' },
  }
}
