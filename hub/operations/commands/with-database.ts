import type { Database } from '../../platform/database/database.ts'
import { openEmbedded } from '../../platform/database/embedded.ts'
import { openPostgres } from '../../platform/database/postgres.ts'
import { readSettings, type Settings } from '../../settings/settings.ts'
import type { Asked } from './command.ts'

/** Opens the database of DATABASE_URL, else of PARVIS_DATA, while the work runs. */
export async function withDatabase<T>(
  environment: Asked['environment'],
  work: (database: Database, settings: Settings) => Promise<T>,
): Promise<T> {
  const settings = readSettings(environment)
  const database = settings.databaseUrl
    ? openPostgres(settings.databaseUrl, undefined, undefined, null)
    : await openEmbedded(settings.data)
  try {
    return await work(database, settings)
  } finally {
    await database.close()
  }
}
