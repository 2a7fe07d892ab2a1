import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { type Product, startDemo } from './product.ts'
import { type RunResource, runResource } from './run-resource.ts'
import { copyDatabase, emptyDatabase } from './stores.ts'

/** Keeps a place for the demo that is lived once for the whole run, by the first who asks. */
export async function keepLivedDemo(): Promise<RunResource> {
  const place = mkdtempSync(join(tmpdir(), 'parvis-lived-'))
  return { value: place, end: () => rmSync(place, { recursive: true, force: true }) }
}

/**
 * Starts the demo as `startDemo` does, in a folder whose three months were lived once for the whole
 * run: to live them takes five times as long as to start. Its database is on the server of the run, which
 * takes half the time of the embedded one; `start.test.ts` has that. What is kept of addresses, such as
 * the link of a past request, is that of the demo that lived them.
 */
export async function startLivedDemo(
  folder: string,
  options: { port?: number } = {},
): Promise<Product> {
  await layLivedDemo(folder)
  return startDemo(folder, { ...options, database: databaseOf(folder) })
}

/** Puts what the demo lived into a folder, where it is not yet: for what is to be declared before it starts. */
export async function layLivedDemo(folder: string): Promise<void> {
  if (existsSync(join(folder, 'demo.json'))) return
  const lived = await liveOnce(await runResource('livedDemo'))
  cpSync(lived, folder, { recursive: true })
  keepAddress(folder, await copyDatabase(basename(databaseOf(lived))))
}

/** Address of the database of a demo in a folder. */
export const databaseOf = (folder: string) => readFileSync(join(folder, 'database'), 'utf8')

const keepAddress = (folder: string, address: string) =>
  writeFileSync(join(folder, 'database'), address)

/** @returns the folder of a demo that was stopped; who asks meanwhile waits for it, in any process */
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
      // It says its addresses a moment before it hears that it shall stop; once it answers, it does.
      await fetch(demo.at('hub'))
      if ((await demo.stop()) !== 0) throw new Error(`The demo did not stop: ${demo.said()}`)
      // A pooler keeps its connections, and what somebody is connected to is not copied.
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
