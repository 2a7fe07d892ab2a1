import type { Copying } from '../../platform/database/database.ts'
import {
  deleteRows,
  disableTriggers,
  type FoundTable,
} from '../../platform/database/whole-tables.ts'
import type { Sum } from './format.ts'
import { limitRow } from './limit-row.ts'
import { keepRowsOf } from './one-organisation.ts'
import type { BackedUpTable } from './read-tables.ts'
import { BackupRefused } from './refused.ts'
import { openSum } from './sum-rows.ts'
import type { Following } from './write-tables.ts'

/** How a table is filled. */
interface Filling extends Following {
  /** The organisation whose rows are kept; all when `null`. */
  organisation: string | null
  /** Whether the rows join those of others. */
  joins: boolean
  /** Whether the table stays as it is: the rows are read to be checked alone. */
  stays: boolean
}

/**
 * Fills a table with rows of a backup, which it checks against their sum.
 * @returns the sum of the rows that were kept
 * @throws BackupRefused
 */
export async function fillTable(
  transaction: Copying,
  into: FoundTable,
  { rows, sum }: BackedUpTable,
  { organisation, joins, stays, tell, done }: Filling,
): Promise<Sum> {
  const passed = openSum()
  const kept = organisation === null ? passed : openSum()
  async function* pass() {
    for await (const part of limitRow(rows, into.name)) {
      passed.add(part)
      tell(into.name, passed.rows(), 0)
      yield part
    }
  }
  async function* keep(one: string) {
    for await (const part of keepRowsOf(one, into, pass())) {
      kept.add(part)
      yield part
    }
  }
  if (stays) for await (const _ of pass());
  else {
    if (!joins) await deleteRows(transaction, into)
    const hear = await disableTriggers(transaction, into)
    const all = organisation === null ? pass() : keep(organisation)
    await transaction.copyIn(into, all).catch((error: unknown) => refuseTaken(error, into.name))
    await hear()
  }
  const [is, said] = [passed.end(), await sum()]
  if (is.rows !== said.rows || is.sha256 !== said.sha256)
    throw new BackupRefused(
      `The rows of ${into.name} are not those that were backed up. Nothing was restored.`,
    )
  const own = organisation === null ? is : kept.end()
  done(into.name, own.rows)
  return own
}

/** Explains a row that another organisation of the hub holds by now, such as a person of its provider. */
function refuseTaken(error: unknown, table: string): never {
  const { code, detail } = error as { code?: string; detail?: string }
  if (code !== '23505') throw error
  throw new BackupRefused(
    `The hub holds a row of ${table} of this backup by now: ${detail}. Nothing was restored.`,
  )
}
