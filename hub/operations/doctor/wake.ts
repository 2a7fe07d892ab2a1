import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { doctorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { Database } from '../../platform/database/database.ts'
import { openEmbedded } from '../../platform/database/embedded.ts'
import { FolderInUse } from '../../platform/database/lock.ts'
import { openPostgres } from '../../platform/database/postgres.ts'
import { originOf } from '../../platform/http/listening-address.ts'
import type { Settings } from '../../settings/settings.ts'
import { explainStart } from '../faults/explain-start.ts'
import type { Finding } from './patient.ts'

/**
 * Opens the database of a deployment. It creates none, and never opens one in use.
 * @returns the database, to close; or why there is none
 */
export async function wake(settings: Settings, locale: Locale): Promise<Database | Finding> {
  const text = doctorText[locale].database
  const { databaseUrl, data } = settings
  if (!databaseUrl && !existsSync(join(data, 'postgres')))
    return { how: 'wrong', words: fill(text.none, { folder: data }) }
  const database = databaseUrl ? openPostgres(databaseUrl, 2) : openEmbedded(data)
  try {
    await (await database).query('select 1')
    return await database
  } catch (error) {
    // Keep the first error: a failure to close adds nothing.
    await Promise.resolve(database).then(
      (open) => open.close(),
      () => {},
    )
    if (error instanceof FolderInUse) {
      const url = originOf(settings.host, settings.port)
      return { how: 'unexamined', words: fill(text.busy, { url }) }
    }
    return { how: 'wrong', words: explainStart(error) ?? (error as Error).message }
  }
}
