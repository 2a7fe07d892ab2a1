import type { Database } from '../../hub/platform/database/database.ts'
import { listMovableTables } from '../../hub/platform/database/whole-tables.ts'
import { allRows } from './all-rows.ts'
import { town } from './town.ts'

const { organisation } = town

/** Runs statements past triggers and foreign keys, as only the owner of the server can. */
const force = (database: Database, statements: readonly string[]) =>
  database.script(
    `begin; set local session_replication_role = replica; ${statements.join(';')}; commit`,
  )

const tablesOf = async (database: Database) =>
  (await listMovableTables(database)).filter(({ columns }) => columns.includes('organisation'))

/** How a copied row differs: in its organisation, and in what is unique in a hub. */
const otherwise: Readonly<Record<string, string>> = {
  organisation: `'autre'`,
  site: `site || '-autre'`,
  agent: `md5('autre' || agent)::uuid`,
  subject: `subject || '-autre'`,
  key: `key || '-autre'`,
}

/** Gives another organisation a copy of every row of the town but its jobs. */
export async function copyTown(database: Database): Promise<void> {
  const tables = (await tablesOf(database)).filter(({ name }) => name !== 'public.job')
  await force(
    database,
    tables.map(({ name, columns }) => {
      const values = columns.map((one) => otherwise[one] ?? one)
      return `insert into ${name} (${columns.join()}) overriding system value
        select ${values.join()} from ${name} where organisation = '${organisation}'`
    }),
  )
}

/** Deletes every row of the town. */
export const removeTown = async (database: Database) =>
  force(
    database,
    (await tablesOf(database)).map(
      ({ name }) => `delete from ${name} where organisation = '${organisation}'`,
    ),
  )

/** Splits all rows into those of the town and those of others or of nobody; jobs are of a moment. */
export async function splitRows(database: Database) {
  const { counters: _, 'public.job': __, ...tables } = await allRows(database)
  const isOwn = (row: string) => JSON.parse(row).organisation === organisation
  const pick = (own: boolean) =>
    Object.fromEntries(
      Object.entries(tables).map(([name, rows]) => [
        name,
        rows.filter((row) => isOwn(row) === own),
      ]),
    )
  return { own: pick(true), others: pick(false) }
}
