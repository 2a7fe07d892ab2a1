import type { Queryable } from '../../../platform/database/database.ts'
import { rootOf } from '../merkle.ts'
import { formatVerifierKey, type VerifierKey } from './verifier-key.ts'
import { upsertWatchedLog } from './watched-logs-sql.ts'

/** Begins to witness a log, from its first seal or from what was seen of it before. */
export function watchLog(database: Queryable, key: VerifierKey): Promise<void> {
  const root = rootOf([]).toString('base64')
  return upsertWatchedLog(database, {
    origin: key.name,
    verifier_key: formatVerifierKey(key),
    root,
  })
}
