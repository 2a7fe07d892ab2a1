import { listLogMonths } from '../../agents/access-log/log-months-sql.ts'
import { isDamage } from '../../platform/database/damage.ts'
import type { Copying, Database } from '../../platform/database/database.ts'
import {
  type FoundTable,
  findSchemaOf,
  listMovableTables,
  listSequences,
  lockTables,
  writeAlike,
} from '../../platform/database/whole-tables.ts'
import { type Head, lastOfRows, type Sum, thisForm } from './format.ts'
import { keepRowsOf } from './one-organisation.ts'
import { BackupRefused } from './refused.ts'
import { openSum } from './sum-rows.ts'

/** Callbacks to follow a copy. */
export interface Following {
  /** Called while rows pass. @param share of the whole work, 0 to 1 */
  tell(table: string, rows: number, share: number): void
  /** Called after the last row of a table. */
  done(table: string, rows: number): void
}

/**
 * Writes every table from a snapshot of one instant, while hubs keep running.
 * @param put writes a chunk; resolves when it can take more
 * @param organisation the one to write alone; all when `null`
 * @throws BackupRefused
 */
export async function writeTables(
  database: Database,
  put: (part: Uint8Array) => Promise<void>,
  { tell, done }: Following,
  organisation: string | null = null,
): Promise<Head & { rows: number }> {
  if ((await findSchemaOf(database)) === null)
    throw new BackupRefused('There is nothing of Parvis in this database. Nothing was written.')
  const before = await listMovableTables(database)
  return database.copying(async (transaction) => {
    await transaction.script('set transaction isolation level repeatable read, read only')
    // Lock before the snapshot: a table recreated after it would look empty.
    await lockTables(transaction, before)
    await writeAlike(transaction)
    const tables = await listMovableTables(transaction)
    if (madeOf(tables) !== madeOf(before))
      throw new BackupRefused(
        'A hub is bringing the schema up to its release just now. Begin again when it is done. Nothing was written.',
      )
    const line = (said: object) => put(Buffer.from(`${JSON.stringify(said)}\n`))
    const said = await describe(transaction, tables)
    await line(said)
    const all = tables.reduce((sum, { bytes }) => sum + bytes, 0)
    let passed = 0
    let rows = 0
    for (const table of tables) {
      const { name, columns, bytes } = table
      await line({ table: name, columns })
      const told = (soFar: number) => tell(name, soFar, passed / all)
      const sum = await passRows(transaction, table, put, told, organisation).catch(
        refuseDamage(name),
      )
      await put(Buffer.from(lastOfRows))
      await line(sum)
      passed += bytes
      rows += sum.rows
      done(name, sum.rows)
    }
    await line({ end: true, rows })
    return { ...said, rows }
  })
}

/** Names the table whose files are damaged. */
const refuseDamage = (table: string) => (error: unknown) => {
  if (!isDamage(error)) throw error
  throw new BackupRefused(
    `The table ${table} is damaged: ${(error as Error).message}. Nothing was kept of this backup. Keep the last good one. Stop the hub, copy the files as they are, and let parvis doctor name every damaged table: docs/operate/backup.md.`,
  )
}

/** Streams the rows of a table and sums them. */
export async function passRows(
  transaction: Copying,
  table: FoundTable,
  put: (part: Uint8Array) => Promise<void>,
  tell: (rows: number) => void,
  organisation: string | null = null,
): Promise<Sum> {
  const sum = openSum()
  const rows = transaction.copyOut(table)
  for await (const part of organisation === null ? rows : keepRowsOf(organisation, table, rows)) {
    sum.add(part)
    await put(part)
    tell(sum.rows())
  }
  return sum.end()
}

async function describe(transaction: Copying, tables: readonly FoundTable[]): Promise<Head> {
  const [now] = await transaction.query<{ at: Date }>('select now() as at')
  return {
    ...thisForm,
    release: __RELEASE__,
    at: (now?.at ?? new Date()).toISOString(),
    schema: (await findSchemaOf(transaction)) ?? 0,
    months: await listLogMonths(transaction),
    sequences: await listSequences(transaction),
    tables: tables.length,
  }
}

const madeOf = (tables: readonly FoundTable[]) =>
  JSON.stringify(tables.map(({ name, columns }) => [name, columns]))
