import type { Scope } from '#shared/contract/agents/key.ts'
import { readKey } from '../../hub/agents/authorisation/keys.ts'
import { insertKnownKey } from '../../hub/catalogue/sites/declare-sql.ts'
import { sha256 } from '../../hub/platform/crypto/digest.ts'
import type { Database } from '../../hub/platform/database/database.ts'

/** Creates a given API key. @throws when malformed */
export async function declareWritten(
  database: Database,
  organisation: string,
  written: string,
  source: string,
  scopes?: readonly Scope[],
): Promise<void> {
  const halves = readKey(written)
  if (!halves) throw new Error(`${written} is not written as a key`)
  await insertKnownKey(database, organisation, halves.key, sha256(halves.secret), source, scopes)
}
