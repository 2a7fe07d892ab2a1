import type { ResultImport } from '#shared/contract/reporting/results.ts'
import type { ResultInstrument } from '#shared/quality/result-scales.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** A file of a State instrument, for one service. */
export interface ResultFile {
  organisation: string
  instrument: ResultInstrument
  service: string
  /** Digest of the file. */
  file: string
}

/** A line to count. */
export interface MarkedRow {
  /** Digest of its id in the export. */
  mark: string
  /** `YYYY-MM` */
  month: string
  answers: readonly { item: string; value: string }[]
}

/**
 * Creates the import of a file if new, and locks it until the transaction ends. It keeps the
 * highest number of refused lines.
 * @returns the id of the import
 */
export async function lockResultImport(
  transaction: Queryable,
  { organisation, instrument, service, file }: ResultFile,
  begun: { import: string; refused: number; author: string; at: Date },
): Promise<string> {
  const [row] = await transaction.query<{ import: string }>(
    `insert into result_import as r
       (organisation, import, instrument, service, file, refused, author, imported_at)
     values ($1, $2::uuid, $3, $4, $5, $6, $7, $8)
     on conflict (organisation, instrument, service, file) do update
       set refused = greatest(r.refused, excluded.refused)
     returning import`,
    [organisation, begun.import, instrument, service, file, begun.refused, begun.author, begun.at],
  )
  if (!row) throw new Error('An import has a row')
  return row.import
}

/** Counts the new lines. @returns how many were new */
export async function countResults(
  transaction: Queryable,
  { organisation, instrument, service }: ResultFile,
  imported: string,
  rows: readonly MarkedRow[],
): Promise<number> {
  const [counted] = await transaction.query<{ n: number }>(
    `with brought as (
       select distinct on (mark) mark, month, answers
       from jsonb_to_recordset($5::jsonb)
         as r(mark text, marks jsonb, month text, answers jsonb)
       where not exists (
         select from result_mark m
         where (m.organisation, m.instrument, m.service) = ($1, $2, $3)
           and m.mark in (select jsonb_array_elements_text(r.marks))
       )
       order by mark
     ), marked as (
       insert into result_mark (organisation, instrument, service, mark, import)
       select $1, $2, $3, mark, $4::uuid from brought
       on conflict do nothing returning mark
     ), added as (
       insert into result_tally as t (organisation, import, month, item, value, n)
       select $1, $4::uuid, b.month, a.item, a.value, count(*)
       from brought b join marked using (mark)
         cross join jsonb_to_recordset(b.answers) as a(item text, value text)
       group by b.month, a.item, a.value
       on conflict (organisation, import, month, item, value) do update set n = t.n + excluded.n
     )
     update result_import set taken = taken + (select count(*) from marked)
     where organisation = $1 and import = $4::uuid
     returning (select count(*)::int from marked) as n`,
    [organisation, instrument, service, imported, JSON.stringify(rows)],
  )
  return counted?.n ?? 0
}

/** Lists the imported files, newest first. */
export async function listResultImports(
  database: Queryable,
  organisation: string,
): Promise<ResultImport[]> {
  const rows = await database.query<Omit<ResultImport, 'at'> & { at: Date }>(
    `select import, instrument, service, taken, refused, author, imported_at as at
     from result_import where organisation = $1 order by imported_at desc, import`,
    [organisation],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

/** Deletes an import with its counts. @returns whether it existed */
export async function deleteResultImport(
  database: Queryable,
  organisation: string,
  imported: string,
): Promise<boolean> {
  const rows = await database.query(
    'delete from result_import where organisation = $1 and import = $2::uuid returning import',
    [organisation, imported],
  )
  return rows.length > 0
}

/** Count of one value of a State instrument's question in a month. */
export interface ResultTally {
  instrument: ResultInstrument
  service: string
  /** `YYYY-MM` */
  month: string
  item: string
  value: string
  n: number
}

/** Lists the counts; its cost grows with the months, not with the lines. */
export function listResultTallies(
  database: Queryable,
  organisation: string,
): Promise<ResultTally[]> {
  return database.query<ResultTally>(
    `select instrument, service, month, item, value, sum(n)::int as n
     from result_tally join result_import using (organisation, import)
     where organisation = $1 group by 1, 2, 3, 4, 5`,
    [organisation],
  )
}
