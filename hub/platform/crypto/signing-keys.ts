import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'
import type { Database, Queryable } from '../database/database.ts'
import { deriveKey, type Secret, seal, unseal } from './secret.ts'
import { insertFirstSigningKey, listSigningKeys, type SigningKey } from './signing-keys-sql.ts'

/** Algorithm of the signatures of tokens. */
export const signature = 'ES256'

/** A private key with its key id, as JSON (RFC 7517). */
export type PrivateKey = JWK & { kid: string }

declare module '../deps.ts' {
  interface Deps {
    /** The signing keys of this hub, the newest first. */
    keys: PrivateKey[]
  }
}

/**
 * Returns the signing keys of this hub, the newest first, and creates one when there is none. Every
 * process on one database has the same keys.
 * @throws SecretMismatch when they were encrypted with another secret
 */
export async function openSigningKeys(
  database: Queryable & Pick<Database, 'transaction'>,
  secret: Secret,
): Promise<PrivateKey[]> {
  let kept = await listSigningKeys(database)
  if (kept.length === 0) {
    const made = await makeKey()
    await database.transaction((transaction) =>
      insertFirstSigningKey(transaction, {
        kid: made.kid,
        sealed: seal(deriveKey(secret, 'signing keys'), JSON.stringify(made)),
      }),
    )
    kept = await listSigningKeys(database)
  }
  return unsealKeys(kept, secret)
}

/** Decrypts stored signing keys. @throws SecretMismatch when another secret encrypted them */
export function unsealKeys(kept: readonly SigningKey[], secret: Secret): PrivateKey[] {
  const sealing = deriveKey(secret, 'signing keys')
  return kept.map(({ sealed }) => JSON.parse(unseal(sealing, sealed)))
}

async function makeKey(): Promise<PrivateKey> {
  const { privateKey } = await generateKeyPair(signature, { extractable: true })
  const key = await exportJWK(privateKey)
  return { ...key, kid: await calculateJwkThumbprint(key), alg: signature, use: 'sig' }
}
