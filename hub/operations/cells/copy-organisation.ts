import { createLogMonthsNamed, listLogMonths } from '../../agents/access-log/log-months-sql.ts'
import type { Copying, Database } from '../../platform/database/database.ts'
import {
  type FoundTable,
  grantLogInsert,
  hasRowsOf,
  listMovableTables,
  listSequences,
  raiseSequence,
  writeAlike,
} from '../../platform/database/whole-tables.ts'
import { BackupRefused } from '../backup/refused.ts'
import { copyKeys, deleteRowsIn, sumRows } from './own-rows-sql.ts'
import { holdJobs, ownTables, passTriggers, stopWriting } from './stop-writing.ts'

/** Keys that open what was promised and sealed where the organisation comes from. */
const sharedKeys = ['promise_key', 'seal_key'] as const

/** What is not copied of a job: its number, and which hub has it in hand. */
const ofAMoment = ['job', 'lease', 'leased_until']

/**
 * Copies a frozen organisation into another database, which it finds frozen there, and compares every
 * table. All of it comes, or nothing.
 * @param finish runs in the same transaction, at the end
 * @returns the number of rows
 * @throws BackupRefused
 */
export function copyOrganisation(
  from: Database,
  to: Database,
  organisation: string,
  finish: (transaction: Copying) => Promise<void>,
): Promise<number> {
  return to.copying((into) =>
    from.copying(async (source) => {
      await source.script('set transaction isolation level repeatable read, read only')
      await writeAlike(source)
      await writeAlike(into)
      const tables = await listMovableTables(source)
      const there = await listMovableTables(into)
      if (columnsOf(tables) !== columnsOf(there))
        throw new BackupRefused(
          'The two databases have different schemas. Nothing was moved. Run parvis migrate on both, with one release.',
        )
      await requireNone(into, organisation, there)
      await createLogMonthsNamed(into, await listLogMonths(source))
      const leave = await grantLogInsert(into)
      await passTriggers(into)
      for (const table of sharedKeys) await copyKeys(source, into, table)
      let rows = 0
      for (const table of ownTables(tables)) {
        const columns =
          table.name === 'public.job'
            ? table.columns.filter((one) => !ofAMoment.includes(one))
            : table.columns
        const own = { ...table, columns, where: `organisation = '${organisation}'` }
        await into.copyIn(own, source.copyOut(own))
        const [before, after] = [await sumRows(source, own), await sumRows(into, own)]
        if (before.count !== after.count || before.sum !== after.sum)
          throw new BackupRefused(
            `${table.name}: its rows did not come over as they were. Nothing was moved.`,
          )
        rows += before.count
      }
      await leave()
      for (const sequence of await listSequences(source))
        if (!sequence.name.startsWith('public.job_')) await raiseSequence(into, sequence)
      await holdJobs(into, organisation)
      await stopWriting(into, organisation, there)
      await finish(into)
      return rows
    }),
  )
}

const columnsOf = (tables: readonly FoundTable[]) =>
  JSON.stringify(tables.map(({ name, columns }) => [name, columns]))

async function requireNone(
  into: Copying,
  organisation: string,
  tables: readonly FoundTable[],
): Promise<void> {
  for (const table of ownTables(tables))
    if (await hasRowsOf(into, table, organisation))
      throw new BackupRefused(
        `The other cell holds rows of ${organisation} already, in ${table.name}. Nothing was moved.`,
      )
}

/** Deletes every row of an organisation, its access log and its jobs too. */
export async function deleteOrganisation(
  transaction: Copying,
  organisation: string,
  tables: readonly FoundTable[],
): Promise<void> {
  const leave = await grantLogInsert(transaction)
  await passTriggers(transaction)
  for (const table of ownTables(tables)) await deleteRowsIn(transaction, table, organisation)
  await leave()
}
