import { randomUUID } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { migrate } from '../../hub/migrations/migrate.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { openEmbedded } from '../../hub/platform/database/embedded.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { citusUrl, newCitusDatabase } from './citus.ts'
import { type Empty, learnToEmpty } from './emptied.ts'
import { lend } from './lend.ts'
import { noteMade } from './made-schema.ts'
import { runResource } from './run-resource.ts'
import { times } from './times.ts'

/** Every kind of database, migrated. */
export const stores: readonly { store: string; open: () => Promise<Database> }[] = [
  { store: 'PGlite', open: openEmbeddedAgain },
  { store: 'PostgreSQL', open: openPostgresAgain },
]

/** Every kind of database, empty and not migrated. */
export const emptyStores: typeof stores = [
  { store: 'PGlite', open: () => openNewEmbedded() },
  { store: 'PostgreSQL', open: async () => openPostgres(await emptyDatabase()) },
]

/** One kind, where it makes no difference; every kind in the long run. */
export const anyStore = stores.slice(-times(1, stores.length))

/** Creates a migrated database on the run's server. @returns its URL */
export const newDatabase = () =>
  citusUrl ? newCitusDatabase(citusUrl) : copyDatabase('template_of_hubs')

/** Creates an empty database. @returns its URL */
export const emptyDatabase = () => copyDatabase('template0')

/** Copies a database of this server, which must have no connection. @returns its URL */
export async function copyDatabase(template: string): Promise<string> {
  const server = await runResource('postgres')
  const name = `t${randomUUID().replaceAll('-', '')}`
  const admin = openPostgres(`${server}/postgres`, 1)
  await admin.script(`create database ${name} template ${template}`)
  await admin.close()
  return `${server}/${name}`
}

/** Emptied databases of this process, to reuse. */
const done = {
  embedded: [] as { database: Database; empty: Empty }[],
  postgres: [] as { address: string; empty: Empty }[],
}

/** Opens an empty embedded database, in a folder or in memory. */
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
      // What a coordinator counts tells nothing of the rows on its nodes.
      if (isNew && !citusUrl) done.postgres.push(one)
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
