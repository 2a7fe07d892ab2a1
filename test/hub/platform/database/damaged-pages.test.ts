import { closeSync, openSync, readdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { migrate } from '../../../../hub/migrations/migrate.ts'
import type { Database } from '../../../../hub/platform/database/database.ts'
import { openPostgres } from '../../../../hub/platform/database/postgres.ts'
import { types } from '../../../world/command.ts'
import { startPostgres } from '../../../world/postgres-cluster.ts'
import { ownFolder } from '../../../world/product.ts'
import { openNewEmbedded } from '../../../world/stores.ts'

/** Fills a table over some pages. @returns where its file is, below that of the database */
async function fill(database: Database): Promise<string> {
  await migrate(database)
  await database.query(
    `insert into organisation (organisation, name, zone)
     select 'o' || n, repeat('name ', 20), 'Europe/Paris' from generate_series(1, 2000) n`,
  )
  const [row] = await database.query<{ file: string }>(
    `select pg_relation_filepath('organisation') as file`,
  )
  await database.script('checkpoint')
  return row?.file ?? ''
}

/** Writes over the middle of the second page, as a failing disk does. */
function overwrite(file: string): void {
  const opened = openSync(file, 'r+')
  writeSync(opened, Buffer.alloc(2048, 0xa5), 0, 2048, 8192 + 3000)
  closeSync(opened)
}

describe('A database whose pages are overwritten', () => {
  const folders = [ownFolder(), ownFolder()] as const
  afterAll(() => {
    for (const one of folders) one.remove()
  })
  const [data, out] = folders

  const isFound = async (environment: Record<string, string>) => {
    const { code, out: said } = await types(['doctor'], environment)
    expect(said).toMatch(
      /✗ The table organisation is damaged: .*invalid page.*docs\/operate\/backup\.md/,
    )
    expect(said).toMatch(/✓ \d+ tables were read whole/)
    expect(code).toBe(1)
    const words = ['backup', join(out.path, 'whole.backup'), '--clear', '--unsigned']
    const backup = await types(words, environment)
    expect(backup.err).toMatch(
      /^The table public\.organisation is damaged: .*invalid page.*Nothing was kept of this backup/m,
    )
    expect(backup.err).not.toMatch(/\n\s+at |wasm/)
    expect(backup.code).toBe(1)
    expect(readdirSync(out.path).filter((name) => name.includes('backup'))).toEqual([])
  }

  it('is said by doctor, table by table, and by backup in a sentence, embedded', async () => {
    const environment = { PARVIS_DATA: data.path, PORT: '1' }
    const first = await openNewEmbedded(data.path)
    const file = await fill(first)
    await first.close()
    overwrite(join(data.path, 'postgres', file))
    await isFound(environment)
  })

  it('is said by doctor, table by table, and by backup in a sentence, on PostgreSQL', async () => {
    const postgres = await startPostgres({})
    const environment = {
      DATABASE_URL: `${postgres.url}/postgres`,
      PARVIS_DATA: out.path,
      PORT: '1',
    }
    const database = openPostgres(environment.DATABASE_URL)
    const file = await fill(database)
    await database.close()
    expect((await types(['doctor'], environment)).out).toMatch(
      /✓ \d+ tables were read whole \(\d+ MiB\): no page is damaged\./,
    )
    await postgres.shutDown()
    overwrite(join(postgres.data, file))
    await postgres.start()
    await isFound(environment)
    expect((await types(['doctor'], environment)).out).toMatch(
      /✗ PostgreSQL found [1-9]\d* damaged/,
    )
    await postgres.stop()
  })
})
