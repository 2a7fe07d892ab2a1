import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { type Product, startDemo } from './product.ts'
import { type RunResource, runResource } from './run-resource.ts'
import { copyDatabase, emptyDatabase } from './stores.ts'

/** Reserves a demo that the first test fills once for the whole run. */
export async function keepLivedDemo(): Promise<RunResource> {
  const place = mkdtempSync(join(tmpdir(), 'parvis-lived-'))
  return { value: place, end: () => rm(place, { recursive: true, force: true }) }
}

/**
 * Starts the demo as `startDemo` does, from a copy of one filled once for the run: filling takes
 * five times as long as starting. Its database is on the run's server, twice as fast as the
 * embedded one, which `start.test.ts` covers. Stored URLs, such as the link of a past request, are
 * those of the first demo.
 */
export async function startLivedDemo(
  folder: string,
  options: { port?: number; extensionIds?: string } = {},
): Promise<Product> {
  await layLivedDemo(folder)
  return startDemo(folder, { ...options, database: databaseOf(folder) })
}

/** Copies the filled demo into a folder, to change it before the start. */
export async function layLivedDemo(folder: string): Promise<void> {
  if (existsSync(join(folder, 'demo.json'))) return
  const lived = await liveOnce(await runResource('livedDemo'))
  cpSync(lived, folder, { recursive: true })
  keepAddress(folder, await copyDatabase(basename(databaseOf(lived))))
}

/** Returns the database URL of a demo's folder. */
export const databaseOf = (folder: string) => readFileSync(join(folder, 'database'), 'utf8')

const keepAddress = (folder: string, address: string) =>
  writeFileSync(join(folder, 'database'), address)

/**
 * Fills the demo once.
 * @returns the folder of the stopped demo; concurrent callers wait, in any process
 */
async function liveOnce(place: string): Promise<string> {
  const made = join(place, 'made')
  const server = openPostgres(`${await runResource('postgres')}/postgres`, 1)
  try {
    const leave = await server.join('the demo that is lived', async () => {
      if (existsSync(made)) return
      const draft = mkdtempSync(join(place, 'draft-'))
      const database = await emptyDatabase()
      keepAddress(draft, database)
      const demo = await startDemo(draft, { database })
      // It prints its URLs a moment before it handles signals; wait until it answers.
      await fetch(demo.at('hub'))
      if ((await demo.stop()) !== 0) throw new Error(`The demo did not stop: ${demo.said()}`)
      // A pooler keeps connections, and PostgreSQL copies no database in use.
      await server.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1',
        [basename(database)],
      )
      renameSync(draft, made)
    })
    await leave()
  } finally {
    await server.close()
  }
  return made
}
