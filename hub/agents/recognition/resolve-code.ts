import type { Identifier } from '#shared/contract/agents/context.ts'
import { codeDigests } from '../../platform/crypto/code-digests.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { readTyped } from '../../requests/status/read-typed.ts'
import { findReachedByCode } from '../../requests/tracking/tracking-codes-sql.ts'
import type { Reach } from '../authorisation/reach.ts'

/**
 * Returns the request of a tracking code as a reference, when it lies in the agent's own sectors. A
 * code of another request stays a code, which finds nothing: like one that nobody has.
 */
export async function resolveCode(
  { database, secret }: Pick<Deps, 'secret'> & { database: Queryable },
  identifier: Identifier,
  { organisation, services }: Reach,
): Promise<Identifier> {
  if (identifier.kind !== 'code') return identifier
  const own = services.filter(({ whole }) => whole).map(({ service }) => service)
  const hash = codeDigests(secret, readTyped(identifier.value) ?? '')
  const found = await findReachedByCode(database, organisation, own, hash)
  return found ? { kind: 'reference', value: found.reference, source: found.source } : identifier
}
