import { newest } from '../../migrations/migrate.ts'
import type { Secret } from '../../platform/crypto/secret.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { type FoundTable, findSchemaOf, hasRowsOf } from '../../platform/database/whole-tables.ts'
import type { Head, Sum } from './format.ts'
import { BackupRefused } from './refused.ts'
import { findBackupKeys, requireOwnSignature } from './signing-keys.ts'

const newline = 0x0a

/** The jobs of a moment: played again, they would send what has left since. */
const jobs = 'public.job'

/** Returns whether the rows of a table are each of one organisation. */
export const isByOrganisation = ({ name, columns }: Pick<FoundTable, 'name' | 'columns'>) =>
  name !== jobs && columns.includes('organisation')

/** Returns whether a table is for all organisations, such as the keys of the hub. */
const isShared = ({ name, columns }: Pick<FoundTable, 'name' | 'columns'>) =>
  name !== jobs && !columns.includes('organisation')

/** Passes the rows of one organisation, out of lines of COPY; of a shared table, all. */
export async function* keepRowsOf(
  organisation: string,
  table: Pick<FoundTable, 'name' | 'columns'>,
  rows: AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> {
  if (isShared(table)) return yield* rows
  const at = table.columns.indexOf('organisation')
  const isOf = (line: Buffer) =>
    isByOrganisation(table) &&
    line.toString('utf8', 0, line.length - 1).split('\t')[at] === organisation
  let held = Buffer.alloc(0)
  for await (const part of rows) {
    const all = held.length === 0 ? Buffer.from(part) : Buffer.concat([held, part])
    const kept: Buffer[] = []
    let from = 0
    for (let to = all.indexOf(newline); to >= 0; to = all.indexOf(newline, from)) {
      const line = all.subarray(from, to + 1)
      if (isOf(line)) kept.push(line)
      from = to + 1
    }
    held = all.subarray(from)
    if (kept.length > 0) yield Buffer.concat(kept)
  }
}

/**
 * Requires a backup that this hub signed, of this schema: sealed columns open under its keys alone.
 * @throws BackupRefused
 */
export async function requireHome(
  transaction: Queryable,
  { schema }: Head,
  { secret, ...signed }: { secret: Secret | null; signedBy: string | null; isTrusted: boolean },
): Promise<void> {
  if (schema !== newest || (await findSchemaOf(transaction)) !== newest)
    throw new BackupRefused(
      `One organisation comes back between equal schemas, and this backup has ${schema}. Nothing was restored. Restore it whole into an empty database, back that up, and take the new file.`,
    )
  const keys = await findBackupKeys(transaction, secret)
  if (keys === null)
    throw new BackupRefused(
      'The secret of this hub is not at hand: set PARVIS_SECRET, or PARVIS_DATA to its folder. Nothing was restored.',
    )
  requireOwnSignature(
    keys,
    signed,
    'This hub did not sign this backup: what is sealed in it would not open here. Nothing was restored. Restore it into an empty database, with its own secret.',
  )
}

/** Requires that a backup held an organisation. @throws BackupRefused */
export function requireFound(
  organisation: string,
  filled: readonly (Pick<FoundTable, 'name'> & Sum)[],
): void {
  if (filled.some(({ name, rows }) => name === 'public.organisation' && rows > 0)) return
  throw new BackupRefused(
    `There is no organisation ${organisation} in this backup. Nothing was restored.`,
  )
}

/** Requires a database without a row of an organisation. @throws BackupRefused */
export async function requireNoRows(
  transaction: Queryable,
  organisation: string,
  tables: readonly FoundTable[],
): Promise<void> {
  for (const table of tables.filter(isByOrganisation))
    if (await hasRowsOf(transaction, table, organisation))
      throw new BackupRefused(
        `The hub holds rows of ${organisation} already, in ${table.name}. Nothing was restored: one organisation comes back where none of it is left.`,
      )
}
