import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import type { Database } from '../../hub/store/database.ts'
import { openEmbedded } from '../../hub/store/embedded.ts'
import { openPostgres } from '../../hub/store/postgres.ts'

/** Every database the hub runs on; what is true of one is true of the other. */
export const stores: readonly { store: string; open: () => Promise<Database> }[] = [
  { store: 'PGlite', open: () => openEmbedded(null) },
  { store: 'PostgreSQL', open: async () => openPostgres(await newDatabase()) },
]

/** Address of a new, empty database on the real server of this run. */
export async function newDatabase(): Promise<string> {
  const server = inject('postgres')
  const name = `t${randomUUID().replaceAll('-', '')}`
  const admin = openPostgres(`${server}/postgres`, 1)
  await admin.script(`create database ${name}`)
  await admin.close()
  return `${server}/${name}`
}
