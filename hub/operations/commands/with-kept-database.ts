import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '../../platform/database/database.ts'
import { readSettings, type Settings } from '../../settings/settings.ts'
import { BackupRefused } from '../backup/refused.ts'
import type { Asked } from './command.ts'
import { withDatabase } from './with-database.ts'

/**
 * Like `withDatabase`, for an existing database only: it creates no folder.
 * @throws BackupRefused
 */
export async function withKeptDatabase<T>(
  environment: Asked['environment'],
  work: (database: Database, settings: Settings) => Promise<T>,
): Promise<T> {
  const { databaseUrl, data } = readSettings(environment)
  if (!databaseUrl && !existsSync(join(data, 'postgres')))
    throw new BackupRefused(
      `There is no database in ${data}. Set DATABASE_URL, or PARVIS_DATA to the folder of one.`,
    )
  return withDatabase(environment, work)
}
