import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '../../hub/migrations/migrate.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { types } from './command.ts'
import { declareTown } from './declare-town.ts'
import { ownFolder } from './product.ts'
import { newDatabase } from './stores.ts'
import { town } from './town.ts'

/** Opens a town for imports by the command. */
export async function importTown() {
  const folder = ownFolder()
  const memory = {
    DATABASE_URL: await newDatabase(),
    PARVIS_DATA: folder.path,
    PARVIS_SECRET: 'a secret of the tests, known to all of them',
  }
  const database = openPostgres(memory.DATABASE_URL, 1)
  await migrate(database)
  await declareTown(database)
  let made = 0
  return {
    memory,
    folder: folder.path,
    /** Writes a file. @returns its path */
    file(content: string | Buffer, extension: string): string {
      const path = join(folder.path, `${++made}.${extension}`)
      writeFileSync(path, content)
      return path
    },
    importing: (
      path: string,
      source: string,
      ...more: string[]
    ): Promise<{ code: number; out: string; err: string }> =>
      types(
        [
          'import',
          'requests',
          path,
          '--organisation',
          town.organisation,
          '--source',
          source,
          ...more,
        ],
        memory,
      ),
    /** Reads the stored requests of a source. */
    kept: (source: string) =>
      database.query<Record<string, unknown>>(
        `select r.reference, r.service, r.kind, r.channel, r.state, r.outcome, r.received_at,
           r.state_at, p.window_to
         from request r left join promise p
           on (p.organisation, p.source, p.reference) = (r.organisation, r.source, r.reference)
           and p.replaced_at is null
         where r.source = $1 order by r.reference`,
        [source],
      ),
    async close() {
      await database.close()
      folder.remove()
    },
  }
}
