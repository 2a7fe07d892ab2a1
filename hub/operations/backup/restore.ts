import { createLogMonthsNamed } from '../../agents/access-log/log-months-sql.ts'
import { migrate, newest } from '../../migrations/migrate.ts'
import { type Secret, SecretMismatch } from '../../platform/crypto/secret.ts'
import type { Copying, Database } from '../../platform/database/database.ts'
import { lockNumbers } from '../../platform/database/lock-numbers.ts'
import { nestedTransaction } from '../../platform/database/nested-transaction.ts'
import {
  deferConstraints,
  type FoundTable,
  findSchemaOf,
  grantLogInsert,
  listAllTables,
  listMovableTables,
  raiseSequence,
  setSequence,
  writeAlike,
} from '../../platform/database/whole-tables.ts'
import { fillTable } from './fill-table.ts'
import type { Head, Sum } from './format.ts'
import { isByOrganisation, requireFound, requireHome, requireNoRows } from './one-organisation.ts'
import { readTables } from './read-tables.ts'
import { BackupRefused } from './refused.ts'
import { removeOrganisation } from './replace-organisation.ts'
import { readBackupKeys, requireOwnSignature } from './signing-keys.ts'
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
  /** Whether the person named that key. */
  isTrusted?: boolean
  /** The oldest instant that is accepted. */
  since?: Date | null
  /** The organisation that is restored alone; all when `null`. */
  organisation?: string | null
  /** Whether the rows of that organisation are deleted first. */
  replaces?: boolean
  /** Checks the restored data, before and after its migration. */
  look?: {
    asItWas(transaction: Copying, restored: Restored): Promise<void>
    asItIsNow(transaction: Copying, restored: Restored): Promise<void>
  }
}

/**
 * Restores a backup into an empty database and migrates it, in one transaction. One organisation
 * alone also comes back into a hub that holds others, when that hub signed the backup; it may take
 * the place of what that hub holds of it.
 * @throws BackupRefused
 */
export function restoreTables(
  database: Database,
  parts: AsyncIterable<Buffer>,
  {
    secret,
    signedBy = null,
    isTrusted = false,
    since = null,
    organisation = null,
    replaces = false,
    look,
    ...follow
  }: Restoring,
): Promise<Restored> {
  const signed = { signedBy, isTrusted }
  return database.copying(async (transaction) => {
    await transaction.query('select pg_advisory_xact_lock($1::bigint)', [lockNumbers.migrations])
    const joins = organisation !== null && (await findSchemaOf(transaction)) !== null
    if (!joins) await requireEmpty(transaction)
    await writeAlike(transaction)
    const { head, tables } = await readTables(parts)
    requireKnown(head, since)
    const inside = { ...transaction, ...nestedTransaction(transaction) }
    if (joins) await requireHome(transaction, head, { secret, ...signed })
    else await migrate(inside, head.schema)
    await createLogMonthsNamed(transaction, head.months)
    const known = await listMovableTables(transaction)
    if (joins && !replaces) await requireNoRows(transaction, organisation, known)
    const tighten = await deferConstraints(transaction)
    const leaveLog = await grantLogInsert(transaction)
    const removed =
      joins && replaces ? await removeOrganisation(transaction, organisation, known) : null
    const filled: (FoundTable & Sum)[] = []
    for await (const table of tables) {
      const into = known.find(({ name }) => name === table.name)
      const columns = table.columns.every((column) => into?.columns.includes(column))
      if (!into || !columns)
        throw new BackupRefused(
          `The table ${table.name} of this backup is none of schema ${head.schema}. Nothing was restored.`,
        )
      const filling = { ...into, columns: table.columns }
      const stays = joins && (!isByOrganisation(into) || (removed?.stays(into.name) ?? false))
      const one = { ...follow, organisation, joins, stays }
      filled.push({ ...filling, ...(await fillTable(transaction, filling, table, one)) })
    }
    if (organisation !== null) requireFound(organisation, filled)
    await leaveLog()
    await tighten()
    await removed?.renew()
    const place = joins ? raiseSequence : setSequence
    for (const sequence of head.sequences) await place(transaction, sequence)
    if (secret) await requireSecret(transaction, secret, signed)
    const restored = { head, tables: filled, rows: filled.reduce((sum, { rows }) => sum + rows, 0) }
    await look?.asItWas(transaction, restored)
    await migrate(inside)
    await transaction.script('analyze')
    await look?.asItIsNow(transaction, restored)
    return restored
  })
}

/** @throws BackupRefused */
function requireKnown({ schema, release, at }: Head, since: Date | null): void {
  if (schema > newest)
    throw new BackupRefused(
      `This backup has schema ${schema}, and this release knows schemas to ${newest}. Restore it with release ${release} or a newer one. Nothing was restored.`,
    )
  if (since && new Date(at) < since)
    throw new BackupRefused(
      `This backup is of ${at}, older than --since accepts. Nothing was restored. Look for the newer one.`,
    )
}

async function requireEmpty(transaction: Copying): Promise<void> {
  const [first, ...others] = await listAllTables(transaction)
  if (first === undefined) return
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  throw new BackupRefused(
    `This database is not empty: it has the table ${first}${more}. Restore into an empty one. Nothing was restored.`,
  )
}

/**
 * Requires the right secret: with another, the hub could not decrypt its data. A signature must be
 * of the hub whose data it is.
 * @throws BackupRefused
 */
async function requireSecret(
  transaction: Copying,
  secret: Secret,
  signed: { signedBy: string | null; isTrusted: boolean },
): Promise<void> {
  try {
    const keys = await readBackupKeys(transaction, secret)
    if (signed.signedBy === null) return
    requireOwnSignature(
      keys,
      signed,
      `This backup is signed by ${signed.signedBy}, and the hub whose data it holds signs with ${keys[0].published}. Nothing was restored.`,
    )
  } catch (error) {
    if (!(error instanceof SecretMismatch)) throw error
    throw new BackupRefused(
      'This backup is of a hub with another secret. Set PARVIS_SECRET to it, or bring its file "secret" into the folder of PARVIS_DATA. Nothing was restored.',
    )
  }
}
