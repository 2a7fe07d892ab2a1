import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { inject } from 'vitest'
import type { Database } from '../../hub/store/database.ts'
import { openEmbedded } from '../../hub/store/embedded.ts'
import { openPostgres } from '../../hub/store/postgres.ts'
import { times } from './times.ts'

/** Every database the hub runs on; what is true of one is true of the other. */
export const stores: readonly { store: string; open: () => Promise<Database> }[] = [
  { store: 'PGlite', open: openEmptied },
  { store: 'PostgreSQL', open: async () => openPostgres(await newDatabase()) },
]

/** The same with nothing in them: not even the schema of this release. */
export const emptyStores: typeof stores = [
  { store: 'PGlite', open: openEmptied },
  { store: 'PostgreSQL', open: async () => openPostgres(await emptyDatabase()) },
]

/** One of them, where the database makes no difference; the long run has every one. */
export const anyStore = stores.slice(-times(1, stores.length))

/** Address of a new database on the real server of this run, with the schema of this release. */
export const newDatabase = () => createDatabase('template_of_hubs')

/** Address of a new database with nothing in it. */
export const emptyDatabase = () => createDatabase('template0')

async function createDatabase(template: string): Promise<string> {
  const server = inject('postgres')
  const name = `t${randomUUID().replaceAll('-', '')}`
  const admin = openPostgres(`${server}/postgres`, 1)
  await admin.script(`create database ${name} template ${template}`)
  await admin.close()
  return `${server}/${name}`
}

/** What is in a database goes, that of the queue too. */
const emptied = `
  drop schema public cascade; create schema public; drop schema if exists pgboss cascade;
  drop schema if exists access_log cascade`

/** An embedded database that a test of this file has done with. */
let done: Database | null = null

/** An empty embedded database. One is started for a file and emptied between its tests: what it begins from was made once for the whole run. */
async function openEmptied(): Promise<Database> {
  const database = done ?? (await openEmbedded(null, await openAsBlob(inject('embedded'))))
  done = null
  return {
    ...database,
    async close() {
      await database.script(emptied)
      if (done) await database.close()
      else done = database
    },
  }
}
