import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'
import type { Database, Queryable } from '../database/database.ts'
import { openUnder, sealUnder } from './generations.ts'
import type { Secret } from './secret.ts'
import {
  insertFirstSigningKey,
  insertNextSigningKey,
  listCurrentSigningKeys,
  listSigningKeys,
  type SigningKey,
} from './signing-keys-sql.ts'

/** Algorithm of the signatures of tokens. */
export const signature = 'ES256'

/** A private key with its key id, as JSON (RFC 7517). */
export type PrivateKey = JWK & { kid: string }

const sealing = ['signing keys']

declare module '../deps.ts' {
  interface Deps {
    /** The signing keys of this process, as at its start, the newest first: that one signs. */
    keys: PrivateKey[]
  }
}

/**
 * Returns the signing keys whose tokens hold, the newest first, and creates one when there is none.
 * @throws SecretMismatch when they were encrypted with another secret
 */
export async function openSigningKeys(
  database: Queryable & Pick<Database, 'transaction'>,
  secret: Secret,
): Promise<PrivateKey[]> {
  const kept = await readSigningKeys(database, secret)
  if (kept.length > 0) return kept
  const made = await makeKey()
  await database.transaction((transaction) =>
    insertFirstSigningKey(transaction, sealKey(made, secret)),
  )
  return readSigningKeys(database, secret)
}

/**
 * Returns the signing keys whose tokens hold now, the newest first.
 * @throws SecretMismatch when they were encrypted with another secret
 */
export async function readSigningKeys(database: Queryable, secret: Secret): Promise<PrivateKey[]> {
  return unsealKeys(await listCurrentSigningKeys(database), secret)
}

/**
 * Creates a signing key. A process signs with it from its next start on; all verify it at once.
 * @returns its id
 * @throws SecretMismatch when the others were encrypted with another secret
 */
export async function rotateSigningKey(database: Database, secret: Secret): Promise<string> {
  // A secret that cannot decrypt the other keys would stop the hub from starting.
  unsealKeys(await listSigningKeys(database), secret)
  const made = await makeKey()
  await database.transaction((transaction) =>
    insertNextSigningKey(transaction, sealKey(made, secret)),
  )
  return made.kid
}

function sealKey(key: PrivateKey, secret: Secret): SigningKey {
  return { kid: key.kid, sealed: sealUnder(secret, sealing, JSON.stringify(key)) }
}

/** Decrypts stored signing keys. @throws SecretMismatch when another secret encrypted them */
export function unsealKeys(kept: readonly SigningKey[], secret: Secret): PrivateKey[] {
  return kept.map(({ sealed }) => JSON.parse(openUnder(secret, sealing, sealed)))
}

async function makeKey(): Promise<PrivateKey> {
  const { privateKey } = await generateKeyPair(signature, { extractable: true })
  const key = await exportJWK(privateKey)
  return { ...key, kid: await calculateJwkThumbprint(key), alg: signature, use: 'sig' }
}
