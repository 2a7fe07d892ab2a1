import type { Queryable } from '../../platform/database/database.ts'
import type { Holder } from '../../requests/intake/insert-requests-sql.ts'

/** Counts of the rows of a file so far. */
export interface RowCounts {
  created: number
  updated: number
  unchanged: number
  refused: number
}

/** The progress of an import, with the lengths of its side files. */
export interface ImportRun extends RowCounts {
  read_bytes: number
  read_lines: number
  rejects_bytes: number
  codes_bytes: number
  /** Names of the side files, `null` without any. */
  rejects_name: string | null
  codes_name: string | null
  begun_at: Date
  ended_at: Date | null
}

const numbers = [
  'read_bytes',
  'read_lines',
  'created',
  'updated',
  'unchanged',
  'refused',
  'rejects_bytes',
  'codes_bytes',
] as const

/** Finds the import of a file. @param file digest of the file and its mapping */
export async function findImportRun(
  database: Queryable,
  { organisation, source }: Holder,
  file: string,
): Promise<ImportRun | null> {
  const [row] = await database.query<ImportRun>(
    `select ${numbers.map((one) => `${one}::float8`).join(', ')}, rejects_name, codes_name,
       begun_at, ended_at
     from import_run where (organisation, source, file) = ($1, $2, $3)`,
    [organisation, source, file],
  )
  return row ?? null
}

/** Starts the import of a file at its first row, and replaces an earlier one. */
export async function upsertImportRun(
  database: Queryable,
  { organisation, source }: Holder,
  file: string,
  now: Date,
): Promise<void> {
  await database.query(
    `insert into import_run (organisation, source, file, ${numbers.join(', ')}, begun_at)
     values ($1, $2, $3, 0, 1, 0, 0, 0, 0, 0, 0, $4)
     on conflict (organisation, source, file) do update
       set ${numbers.map((one) => `${one} = excluded.${one}`).join(', ')},
         rejects_name = null, codes_name = null, begun_at = excluded.begun_at, ended_at = null`,
    [organisation, source, file, now],
  )
}

/** Stores the names of the side files, before the import writes to them. */
export async function updateImportFiles(
  database: Queryable,
  { organisation, source }: Holder,
  file: string,
  { rejects_name, codes_name }: Pick<ImportRun, 'rejects_name' | 'codes_name'>,
): Promise<void> {
  await database.query(
    `update import_run set rejects_name = $4, codes_name = $5
     where (organisation, source, file) = ($1, $2, $3)`,
    [organisation, source, file, rejects_name, codes_name],
  )
}

/**
 * Stores the progress. Call it in the transaction of the counted rows.
 * @param before the previous progress (compare-and-set)
 * @returns `false` when another process imports the same file
 */
export async function updateImportRun(
  transaction: Queryable,
  { organisation, source }: Holder,
  file: string,
  before: ImportRun,
  after: ImportRun,
): Promise<boolean> {
  const rows = await transaction.query(
    `update import_run set ${numbers.map((one, at) => `${one} = $${at + 6}`).join(', ')},
       ended_at = $14
     where (organisation, source, file) = ($1, $2, $3) and read_lines = $4 and begun_at = $5
       and ended_at is null
     returning file`,
    [
      organisation,
      source,
      file,
      before.read_lines,
      before.begun_at,
      ...numbers.map((one) => after[one]),
      after.ended_at,
    ],
  )
  return rows.length > 0
}
