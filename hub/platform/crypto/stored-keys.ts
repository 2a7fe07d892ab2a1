import type { Queryable } from '../database/database.ts'
import { openUnder, sealUnder } from './generations.ts'
import type { Secret } from './secret.ts'
import { insertStoredKey, type KeyUse, listStoredKeys, lockStoredKeys } from './stored-keys-sql.ts'

/** A kind of private key that the hub stores. Each key has 32 bytes. */
export interface StoredKeyKind {
  use: KeyUse
  /** Derives the key that the first generation of the root gives: the first of this kind. */
  derive(root: Secret): Buffer
  /** Draws another at random. */
  draw(): Buffer
}

const sealing = ['stored keys']

/**
 * Returns the private keys of a kind, the newest first.
 * @throws SecretMismatch when they were encrypted with another secret
 */
export async function readStoredKeys(
  database: Queryable,
  secret: Secret,
  { use, derive }: StoredKeyKind,
): Promise<[Buffer, ...Buffer[]]> {
  const open = (sealed: string) => Buffer.from(openUnder(secret, sealing, sealed), 'base64url')
  const [newest, ...others] = await listStoredKeys(database, use)
  return newest === undefined ? [derive(secret)] : [open(newest), ...others.map(open)]
}

/** Stores the first key of a kind, unless it is there: it outlives what it derives from. */
export async function ensureStoredKey(
  transaction: Queryable,
  secret: Secret,
  { use, derive }: StoredKeyKind,
): Promise<void> {
  await lockStoredKeys(transaction)
  if ((await listStoredKeys(transaction, use)).length > 0) return
  await insertStoredKey(transaction, use, sealKey(secret, derive(secret)))
}

/**
 * Draws a new key, which signs from now on. Call it in a transaction.
 * @returns its private bytes
 * @throws SecretMismatch when the others were encrypted with another secret
 */
export async function rotateStoredKey(
  transaction: Queryable,
  secret: Secret,
  kind: StoredKeyKind,
): Promise<Buffer> {
  await ensureStoredKey(transaction, secret, kind)
  // A secret that cannot decrypt the other keys would leave two kinds of rows.
  await readStoredKeys(transaction, secret, kind)
  const key = kind.draw()
  await insertStoredKey(transaction, kind.use, sealKey(secret, key))
  return key
}

const sealKey = (secret: Secret, key: Buffer) =>
  sealUnder(secret, sealing, key.toString('base64url'))
