import type { Database } from '../../platform/database/database.ts'
import { findSchemaOf } from '../../platform/database/whole-tables.ts'
import { upsertFailure, upsertWritten } from './last-backup-sql.ts'

/** The schema since which a hub keeps what its last backup did. */
const since = 9

/** How a backup ended: the instant that it is of, or why it failed. */
export type Ended = { at: Date } | { failure: string }

/**
 * Notes in the database how a backup of the whole hub ended, for doctor, the console and the figures.
 * @returns whether it could: not in an older schema, nor in a database that fails or takes no writes
 */
export async function noteBackup(database: Database, ended: Ended): Promise<boolean> {
  try {
    if (((await findSchemaOf(database)) ?? 0) < since) return false
    if ('at' in ended) await upsertWritten(database, ended.at)
    else await upsertFailure(database, ended.failure)
    return true
  } catch {
    return false
  }
}
