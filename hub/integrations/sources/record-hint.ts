import { createHash } from 'node:crypto'
import { SecretMismatch } from '../../platform/crypto/secret.ts'
import type { Deps } from '../../platform/deps.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { Holder } from '../../requests/intake/insert-requests-sql.ts'
import type { Arrived } from '../source-client/connector.ts'
import { findConnector } from './connectors-sql.ts'
import { openDeclared } from './open-declared.ts'
import type { DeclaredSource } from './open-reader.ts'
import { SourceRefused } from './read-settings.ts'
import { insertHint } from './source-hints-sql.ts'
import { isId } from './to-item.ts'

/** Most ids in one webhook. */
const mostIds = 200

/**
 * Stores the ids of a webhook as a hint to read them again, once. It trusts nothing else.
 * @returns whether it is new
 * @throws Refusal `signature_refused` for every fault, also for an unknown source
 */
export async function recordHint(
  { database, secret, clock }: Pick<Deps, 'database' | 'secret' | 'clock'>,
  holder: Holder,
  arrived: Arrived,
): Promise<boolean> {
  const stored = await findConnector(database, holder)
  const declared = stored && open(() => openDeclared(stored, secret))
  const hook = declared?.secrets['hook']
  const ids = (hook && declared?.connector.hook?.(arrived, hook, clock())) ?? null
  if (ids === null || typeof ids === 'string') throw new Refusal('signature_refused')
  const hash = createHash('sha256').update(arrived.query).update('\n').update(arrived.body)
  return insertHint(
    database,
    holder,
    hash.digest('base64url'),
    ids.filter(isId).slice(0, mostIds),
    clock(),
  )
}

function open(read: () => DeclaredSource): DeclaredSource | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof SourceRefused || error instanceof SecretMismatch) return null
    throw error
  }
}
