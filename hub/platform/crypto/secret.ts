import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { existsSync, linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../database/make-folder.ts'
import { syncPath } from '../database/sync-path.ts'

/**
 * The database was created with another secret. The message is a sentence for the administrator who
 * starts the hub.
 */
export class SecretMismatch extends Error {}

/**
 * The secret file is unusable. The message is a sentence for the administrator who starts the hub.
 */
export class SecretUnusable extends Error {}

/** Shortest secret, in characters. */
export const shortest = 32

/**
 * A secret of a hub: the one of its settings, which only seals the root in the database, or that root,
 * from which the hub derives every key. A copy of the database alone can neither identify a person
 * nor sign a token.
 */
export type Secret = Uint8Array

/**
 * Returns the secret of the settings, or else the one of the data folder. Creates that file when it
 * is missing.
 * @param given the setting; every process on one database needs the same.
 * @throws SecretUnusable when the file is empty or cut short
 */
export function openSecret(given: string | null, folder: string): Secret {
  const found = findSecret(given, folder)
  if (found) return found
  makeSecret(folder, join(folder, 'secret'))
  return openSecret(given, folder)
}

/**
 * Returns the secret like `openSecret`, or `null` when there is none. Creates nothing.
 * @throws SecretUnusable when the file is empty or cut short
 */
export function findSecret(given: string | null, folder: string): Secret | null {
  if (given) return Buffer.from(given)
  const path = join(folder, 'secret')
  if (!existsSync(path)) return null
  const kept = readFileSync(path, 'utf8').trim()
  if (kept.length >= shortest) return Buffer.from(kept)
  throw new SecretUnusable(
    `The file ${path} should hold the hub's secret and is too short. Bring it back from a copy; if this hub is new, delete it.`,
  )
}

/** File of a data folder with the secret that is to replace the one beside it. */
const nextName = 'secret.next'

/** Returns the secret that is to replace the one of a folder, if a change of it was broken off. */
export function findNextSecret(folder: string): Secret | null {
  const path = join(folder, nextName)
  return existsSync(path) ? Buffer.from(readFileSync(path, 'utf8').trim()) : null
}

/** Creates the secret that is to replace the one of a folder, or returns the one begun before. */
export function makeNextSecret(folder: string): Secret {
  makeSecret(folder, join(folder, nextName))
  return findNextSecret(folder) as Secret
}

/** Puts the next secret of a folder in the place of the one before, at once. */
export function replaceSecret(folder: string): void {
  renameSync(join(folder, nextName), join(folder, 'secret'))
  syncPath(folder)
}

/**
 * Creates the file atomically: neither two concurrent first starts nor a full disk leave half a
 * secret.
 */
function makeSecret(folder: string, path: string): void {
  const draft = `${path}.${process.pid}`
  makeFolder(folder)
  writeFileSync(draft, randomBytes(shortest).toString('base64url'), { mode: 0o600, flush: true })
  try {
    linkSync(draft, path)
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(draft)
  }
  // Data sealed under a secret whose name is lost would be lost with it.
  syncPath(folder)
}

/** Most derived keys in the cache: enough for a few hundred organisations. */
const mostKeys = 2000

const derived = new WeakMap<Secret, Map<string, Buffer>>()

/**
 * Returns a key of 32 bytes for one use (HKDF, RFC 5869). Two uses never share a key. Callers must
 * not modify the buffer.
 */
export function deriveKey(secret: Secret, ...use: readonly string[]): Buffer {
  let keys = derived.get(secret)
  if (!keys || keys.size >= mostKeys) {
    keys = new Map()
    derived.set(secret, keys)
  }
  const info = JSON.stringify(use)
  let key = keys.get(info)
  if (!key) {
    key = Buffer.from(hkdfSync('sha256', secret, 'parvis', info, 32))
    keys.set(info, key)
  }
  return key
}

/** Returns the id of a secret: a digest that names it and says nothing of it. */
export function secretId(secret: Secret): string {
  return deriveKey(secret, 'id').toString('base64url').slice(0, 12)
}

/** Returns the HMAC of a text. */
export function keyedDigest(key: Uint8Array, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url')
}

/** Compares two texts in constant time. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Encrypts a text (AES-256-GCM). */
export function seal(key: Uint8Array, text: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), closed]).toString('base64url')
}

/** Decrypts a text of `seal`. @throws SecretMismatch when another key encrypted it */
export function unseal(key: Uint8Array, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(12, 28))
    return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8')
  } catch {
    throw new SecretMismatch(
      'This database was begun with another secret. Set PARVIS_SECRET to it, or bring back the file "secret" of its folder.',
    )
  }
}
