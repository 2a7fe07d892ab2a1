import { randomBytes } from 'node:crypto'
import type { Database, Queryable } from '../database/database.ts'
import {
  type Generation,
  GenerationUnknown,
  generationsOf,
  learnGenerations,
} from './generations.ts'
import {
  insertFirstSealedRoot,
  listSealedRoots,
  type SealedRoot,
  type StoredRoot,
} from './hub-keys-sql.ts'
import {
  deriveKey,
  findNextSecret,
  findSecret,
  isSame,
  openSecret,
  replaceSecret,
  type Secret,
  SecretMismatch,
  seal,
  secretId,
  unseal,
} from './secret.ts'
import { unsealKeys } from './signing-keys.ts'
import { listSigningKeys } from './signing-keys-sql.ts'

/** Where the secret of a hub is: set, or in its data folder. */
export interface SecretPlace {
  secret: string | null
  data: string
}

/**
 * Returns the root of a hub's keys, which its secret opens. Only a new database gets a new secret, so
 * that the folder never holds a wrong one. The root of a database of release 0.2 is its first secret.
 * @throws SecretMismatch when the database is under another secret
 */
export async function openHubSecret(
  database: Queryable & Pick<Database, 'transaction'>,
  place: SecretPlace,
): Promise<Secret> {
  // Read the rows first: the process that inserted them had written the secret to the folder before.
  const roots = await listSealedRoots(database)
  const signing = roots.length === 0 ? await listSigningKeys(database) : []
  const isNew = roots.length === 0 && signing.length === 0
  const secret = isNew ? openSecret(place.secret, place.data) : requireSecret(place, roots)
  if (roots.length > 0) return openRoot(roots, secret)
  unsealKeys(signing, secret)
  const root = isNew ? randomBytes(32) : secret
  await database.transaction((transaction) =>
    insertFirstSealedRoot(transaction, sealRoot(root, secret)),
  )
  return openRoot(await listSealedRoots(database), secret)
}

/** Returns a generation of the root under a secret, as a row. */
export function sealRoot(root: Secret, secret: Secret, generation = 1): SealedRoot {
  const text = Buffer.from(root).toString('base64url')
  return { sealedBy: secretId(secret), sealed: seal(deriveKey(secret, 'root'), text), generation }
}

/** Returns whether a row is under a secret. */
export const isSealedBy = ({ sealedBy }: SealedRoot, secret: Secret): boolean =>
  isSame(sealedBy, secretId(secret))

/**
 * Returns the first generation of the root, with which this process finds the later ones. Without rows
 * the secret is the root, as until release 0.2.
 * @throws SecretMismatch when the rows are under other secrets
 */
export function openRoot(roots: readonly StoredRoot[], secret: Secret): Secret {
  if (roots.length === 0) return secret
  const opened = openGenerations(roots, secret)
  const first = opened.find((one) => one.generation === 1)
  if (!first) throw new SecretMismatch('The first generation of the root is not in this database.')
  learnGenerations(first.root, opened)
  return first.root
}

/**
 * Returns every generation of the root that a secret opens, the newest first.
 * @throws SecretMismatch when the rows are under other secrets
 */
export function openGenerations(roots: readonly StoredRoot[], secret: Secret): Generation[] {
  const own = roots.filter((one) => isSealedBy(one, secret))
  if (own.length === 0)
    throw new SecretMismatch(
      `This database is under another secret, ${roots[0]?.sealedBy}: the one here is ${secretId(secret)}. Set PARVIS_SECRET to the right one, or bring back the file "secret" of its folder. Nothing was changed.`,
    )
  const key = deriveKey(secret, 'root')
  return own.map(({ sealed, generation, hasBegun, hasSettled }) => ({
    generation,
    root: Buffer.from(unseal(key, sealed), 'base64url'),
    hasBegun,
    hasSettled,
  }))
}

/**
 * Reads the generations of the root again, in a process that has opened it.
 * @throws SecretMismatch when the secret of its settings opens the hub no more
 * @throws GenerationUnknown when one that seals is among what it no longer opens
 */
export async function followGenerations(
  database: Queryable,
  place: SecretPlace,
  root: Secret,
): Promise<void> {
  const roots = await listSealedRoots(database)
  if (roots.length === 0) return
  try {
    learnGenerations(root, openGenerations(roots, requireSecret(place, roots)))
  } catch (error) {
    const known = new Set(generationsOf(root).map(({ generation }) => generation))
    if (roots.every(({ hasBegun, generation }) => !hasBegun || known.has(generation))) throw error
    throw new GenerationUnknown((error as Error).message, { cause: error })
  }
}

/** Reads the root that a secret opens, or `null` without a secret. @throws SecretMismatch */
export async function readRoot(database: Queryable, secret: Secret | null): Promise<Secret | null> {
  return secret && openRoot(await listSealedRoots(database), secret)
}

function requireSecret({ secret, data }: SecretPlace, roots: readonly StoredRoot[]): Secret {
  const found = findSecret(secret, data)
  const opens = (one: Secret) => roots.some((root) => isSealedBy(root, one))
  if (secret === null && !(found && opens(found))) {
    // A change of the secret was broken off between the database and the folder.
    const next = findNextSecret(data)
    if (next && opens(next)) {
      replaceSecret(data)
      return next
    }
  }
  if (found) return found
  throw new SecretMismatch(
    `This database was begun with another secret, and none is here. Set PARVIS_SECRET to it, or bring its file "secret" into ${data}. Nothing was changed.`,
  )
}
