import { createPrivateKey, generateKeyPairSync, type JsonWebKey, type KeyObject } from 'node:crypto'
import { calculateJwkThumbprint } from 'jose'
import type { PromiseKey } from '#shared/contract/requests/signed-promise.ts'
import { openUnder, sealUnder } from '../../platform/crypto/generations.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { Database, Queryable } from '../../platform/database/database.ts'
import {
  insertFirstPromiseKey,
  insertNextPromiseKey,
  listPromiseKeys,
  type SealedPromiseKey,
} from './promise-keys-sql.ts'

/** A decrypted key: the private half to sign, and the public half to publish. */
export interface OpenedKey {
  privateKey: KeyObject
  published: PromiseKey
}

const sealing = ['promise keys']

/** Cache: decrypting costs more than signing, and keys are few and immutable. */
const opened = new WeakMap<Secret, Map<string, OpenedKey>>()

/** @throws SecretMismatch when another secret encrypted it */
export function openPromiseKey(secret: Secret, { kid, sealed }: SealedPromiseKey): OpenedKey {
  const known = opened.get(secret) ?? new Map<string, OpenedKey>()
  opened.set(secret, known)
  const before = known.get(sealed)
  if (before) return before
  const jwk = JSON.parse(openUnder(secret, sealing, sealed)) as JsonWebKey & { x: string }
  const key: OpenedKey = {
    privateKey: createPrivateKey({ key: jwk, format: 'jwk' }),
    published: { kty: 'OKP', crv: 'Ed25519', x: jwk.x, kid, alg: 'EdDSA', use: 'sig' },
  }
  known.set(sealed, key)
  return key
}

/**
 * Returns the public halves of all promise keys, the newest first. They are derived from the
 * encrypted private keys: write access to the database without the secret cannot publish a key.
 */
export async function readPromiseKeys(database: Queryable, secret: Secret): Promise<PromiseKey[]> {
  const kept = await listPromiseKeys(database)
  return kept.map((key) => openPromiseKey(secret, key).published)
}

/** Creates the first key once, even when processes start together. @returns the current key */
export async function ensurePromiseKey(
  transaction: Queryable,
  secret: Secret,
  now: Date,
): Promise<SealedPromiseKey> {
  const [known] = await listPromiseKeys(transaction)
  if (known) return known
  await insertFirstPromiseKey(transaction, await makeKey(secret), now)
  return ensurePromiseKey(transaction, secret, now)
}

/** Creates a new signing key; the others stay published. @returns its id */
export async function rotatePromiseKey(
  database: Database,
  secret: Secret,
  now: Date,
): Promise<string> {
  // A secret that cannot decrypt the other keys would stop the hub from starting.
  await readPromiseKeys(database, secret)
  const key = await makeKey(secret)
  await database.transaction((transaction) => insertNextPromiseKey(transaction, key, now))
  return key.kid
}

async function makeKey(secret: Secret): Promise<SealedPromiseKey> {
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
  const kid = await calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x: String(jwk.x) })
  return { kid, sealed: sealUnder(secret, sealing, JSON.stringify(jwk)) }
}
