import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { migrate } from '../../hub/migrations/migrate.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { openEmbedded } from '../../hub/platform/database/embedded.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { type Empty, learnToEmpty } from './emptied.ts'
import { lend } from './lend.ts'
import { noteMade } from './made-schema.ts'
import { runResource } from './run-resource.ts'
import { times } from './times.ts'

/** Every database the hub runs on, with the schema of this release; what is true of one is true of the other. */
export const stores: readonly { store: string; open: () => Promise<Database> }[] = [
  { store: 'PGlite', open: openEmbeddedAgain },
  { store: 'PostgreSQL', open: openPostgresAgain },
]

/** The same with nothing in them: not even the schema of this release. */
export const emptyStores: typeof stores = [
  { store: 'PGlite', open: () => openNewEmbedded() },
  { store: 'PostgreSQL', open: async () => openPostgres(await emptyDatabase()) },
]

/** One of them, where the database makes no difference; the long run has every one. */
export const anyStore = stores.slice(-times(1, stores.length))

/** Address of a new database on the real server of this run, with the schema of this release. */
export const newDatabase = () => copyDatabase('template_of_hubs')

/** Address of a new database with nothing in it. */
export const emptyDatabase = () => copyDatabase('template0')

/** Address of a new database with all that another of this server holds, which nobody may be connected to. */
export async function copyDatabase(template: string): Promise<string> {
  const server = await runResource('postgres')
  const name = `t${randomUUID().replaceAll('-', '')}`
  const admin = openPostgres(`${server}/postgres`, 1)
  await admin.script(`create database ${name} template ${template}`)
  await admin.close()
  return `${server}/${name}`
}

/** What tests of this process have done with, emptied: the next ones begin with it. */
const done = {
  embedded: [] as { database: Database; empty: Empty }[],
  postgres: [] as { address: string; empty: Empty }[],
}

/** An embedded database with nothing in it, in a folder or in memory, that ends when it is closed. */
export async function openNewEmbedded(folder: string | null = null): Promise<Database> {
  return openEmbedded(folder, await openAsBlob(await runResource('embedded')))
}

async function openEmbeddedAgain(): Promise<Database> {
  const one = done.embedded.pop() ?? (await firstEmbedded())
  const lent = lend(one.database, async () => {
    if (await one.empty(one.database)) done.embedded.push(one)
    else await one.database.close()
  })
  return noteMade(lent)
}

async function firstEmbedded() {
  const database = await openNewEmbedded()
  await migrate(database)
  return { database, empty: await learnToEmpty(database) }
}

async function openPostgresAgain(): Promise<Database> {
  const one = done.postgres.pop() ?? (await firstPostgres())
  const database = openPostgres(one.address)
  return noteMade({
    ...database,
    async close() {
      await database.close()
      const own = openPostgres(one.address, 1)
      const isNew = await one.empty(own)
      await own.close()
      if (isNew) done.postgres.push(one)
    },
  })
}

async function firstPostgres() {
  const address = await newDatabase()
  const database = openPostgres(address, 1)
  const empty = await learnToEmpty(database)
  await database.close()
  return { address, empty }
}
