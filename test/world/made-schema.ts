import { migrate } from '../../hub/migrations/migrate.ts'
import type { Database } from '../../hub/platform/database/database.ts'

/** Databases already migrated to this release. */
const made = new WeakSet<Database>()

/** Marks a database as migrated. */
export function noteMade(database: Database): Database {
  made.add(database)
  return database
}

/** Migrates a database, unless marked. */
export async function ensureSchema(database: Database): Promise<void> {
  if (!made.has(database)) await migrate(database)
}
