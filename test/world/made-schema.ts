import { migrate } from '../../hub/migrations/migrate.ts'
import type { Database } from '../../hub/platform/database/database.ts'

/** Databases that have the schema of this release: nobody need bring it up to date. */
const made = new WeakSet<Database>()

/** Notes that a database has the schema of this release. */
export function noteMade(database: Database): Database {
  made.add(database)
  return database
}

/** Brings the schema of a database up to date, unless it is known to be. */
export async function ensureSchema(database: Database): Promise<void> {
  if (!made.has(database)) await migrate(database)
}
