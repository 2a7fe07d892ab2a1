import { createLogMonthsNamed } from '../../agents/access-log/log-months-sql.ts'
import { migrate, newest } from '../../migrations/migrate.ts'
import { type Secret, SecretMismatch } from '../../platform/crypto/secret.ts'
import type { Copying, Database } from '../../platform/database/database.ts'
import { lockNumbers } from '../../platform/database/lock-numbers.ts'
import { nestedTransaction } from '../../platform/database/nested-transaction.ts'
import {
  deferConstraints,
  deleteRows,
  disableTriggers,
  type FoundTable,
  grantLogInsert,
  listAllTables,
  listMovableTables,
  setSequence,
  writeAlike,
} from '../../platform/database/whole-tables.ts'
import type { Head, Sum } from './format.ts'
import { type BackedUpTable, readTables } from './read-tables.ts'
import { BackupRefused } from './refused.ts'
import { openBackupKey } from './signing-key.ts'
import { requireRoot } from './signing-root.ts'
import { openSum } from './sum-rows.ts'
import type { Following } from './write-tables.ts'

/** The result of a restore. */
export interface Restored {
  head: Head
  /** Each table with the number and digest of its rows. */
  tables: readonly (FoundTable & Sum)[]
  rows: number
}

/** Options of a restore. */
export interface Restoring extends Following {
  /** The secret that encrypts data in the database; `null` when not available. */
  secret: Secret | null
  /** The published key that signed the backup; `null` when none did. */
  signedBy?: string | null
  /** The oldest instant that is accepted. */
  since?: Date | null
  /** Checks the restored data, before and after its migration. */
  look?: {
    asItWas(transaction: Copying, restored: Restored): Promise<void>
    asItIsNow(transaction: Copying, restored: Restored): Promise<void>
  }
}

/**
 * Restores a backup into an empty database and migrates it, in one transaction.
 * @throws BackupRefused
 */
export function restoreTables(
  database: Database,
  parts: AsyncIterable<Buffer>,
  { secret, signedBy = null, since = null, look, ...follow }: Restoring,
): Promise<Restored> {
  return database.copying(async (transaction) => {
    await transaction.query('select pg_advisory_xact_lock($1::bigint)', [lockNumbers.migrations])
    await requireEmpty(transaction)
    await writeAlike(transaction)
    const { head, tables } = await readTables(parts)
    if (head.schema > newest)
      throw new BackupRefused(
        `This backup has schema ${head.schema}, and this release knows schemas to ${newest}. Restore it with release ${head.release} or a newer one. Nothing was restored.`,
      )
    if (since && new Date(head.at) < since)
      throw new BackupRefused(
        `This backup is of ${head.at}, older than --since accepts. Nothing was restored. Look for the newer one.`,
      )
    const inside = { ...transaction, ...nestedTransaction(transaction) }
    await migrate(inside, head.schema)
    await createLogMonthsNamed(transaction, head.months)
    const tighten = await deferConstraints(transaction)
    const leaveLog = await grantLogInsert(transaction)
    const filled: (FoundTable & Sum)[] = []
    const known = await listMovableTables(transaction)
    for await (const table of tables) {
      const into = known.find(({ name }) => name === table.name)
      const columns = table.columns.every((column) => into?.columns.includes(column))
      if (!into || !columns)
        throw new BackupRefused(
          `The table ${table.name} of this backup is none of schema ${head.schema}. Nothing was restored.`,
        )
      const filling = { ...into, columns: table.columns }
      filled.push({ ...filling, ...(await fill(transaction, filling, table, follow)) })
    }
    await leaveLog()
    await tighten()
    for (const sequence of head.sequences) await setSequence(transaction, sequence)
    if (secret) await requireSecret(transaction, secret, signedBy)
    const restored = { head, tables: filled, rows: filled.reduce((sum, { rows }) => sum + rows, 0) }
    await look?.asItWas(transaction, restored)
    await migrate(inside)
    await transaction.script('analyze')
    await look?.asItIsNow(transaction, restored)
    return restored
  })
}

async function requireEmpty(transaction: Copying): Promise<void> {
  const [first, ...others] = await listAllTables(transaction)
  if (first === undefined) return
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  throw new BackupRefused(
    `This database is not empty: it has the table ${first}${more}. Restore into an empty one. Nothing was restored.`,
  )
}

/** Fills a table. @returns the sum of its rows, checked against the backup */
async function fill(
  transaction: Copying,
  into: FoundTable,
  { rows, sum }: BackedUpTable,
  { tell, done }: Following,
): Promise<Sum> {
  await deleteRows(transaction, into)
  const hear = await disableTriggers(transaction, into)
  const passed = openSum()
  async function* pass() {
    for await (const part of rows) {
      passed.add(part)
      tell(into.name, passed.rows(), 0)
      yield part
    }
  }
  await transaction.copyIn(into, pass())
  await hear()
  const [is, said] = [passed.end(), await sum()]
  if (is.rows !== said.rows || is.sha256 !== said.sha256)
    throw new BackupRefused(
      `The rows of ${into.name} are not those that were backed up. Nothing was restored.`,
    )
  done(into.name, is.rows)
  return is
}

/**
 * Requires the right secret: with another, the hub could not decrypt its data. A signature must be
 * of the hub whose data it is.
 * @throws BackupRefused
 */
async function requireSecret(
  transaction: Copying,
  secret: Secret,
  signedBy: string | null,
): Promise<void> {
  try {
    const { published } = openBackupKey(await requireRoot(transaction, secret))
    if (signedBy === null || signedBy === published) return
    throw new BackupRefused(
      `This backup is signed by ${signedBy}, and the hub whose data it holds signs with ${published}. Nothing was restored.`,
    )
  } catch (error) {
    if (!(error instanceof SecretMismatch)) throw error
    throw new BackupRefused(
      'This backup is of a hub with another secret. Set PARVIS_SECRET to it, or bring its file "secret" into the folder of PARVIS_DATA. Nothing was restored.',
    )
  }
}
