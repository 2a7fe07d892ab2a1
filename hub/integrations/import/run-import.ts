import { mostRequests } from '#shared/contract/requests/request-batch.ts'
import { analyzeAsTablesGrow } from '../../platform/database/analyze-as-tables-grow.ts'
import type { Database, Queryable } from '../../platform/database/database.ts'
import { retryTransaction } from '../../platform/database/retry-transaction.ts'
import type { Refusal } from '../../platform/http/refusal.ts'
import type { Holder } from '../../requests/intake/insert-requests-sql.ts'
import { recordMany } from '../../requests/intake/record-many.ts'
import type { IntakeDeps } from '../../requests/intake/recording.ts'
import { type ImportRun, updateImportRun } from './import-runs-sql.ts'
import type { SideFile } from './side-file.ts'
import type { Row, Source } from './source.ts'

/** A rejected row, with the reason. */
interface Rejected {
  row: Row
  why: string
}

/** What an import needs, besides the file. */
export interface Importing {
  deps: IntakeDeps & { database: Database }
  holder: Holder
  /** Digest of the file and its mapping: the id of the import. */
  file: string
  rejects: SideFile
  codes: SideFile
  /** Writes a line of the tracking codes file. */
  describeTrackingCode(reference: string, code: string): string
  formatRefusal(refusal: Refusal): string
  /** Called after each batch, with the progress and the rejected rows. */
  progress(run: ImportRun, rejected: readonly Rejected[]): void
  /** Returns whether to stop. */
  isStopped(): boolean
}

/** Another process imports the same file. Its message is a sentence for the operator. */
export class ImportTaken extends Error {}

/**
 * Imports a file from its last progress. Each transaction records a thousand rows with the
 * progress, so that an interrupted import resumes there.
 * @returns the run: ended, or stopped
 * @throws FileUnreadable, ImportTaken; recorded rows stay
 */
export async function runImport(
  source: Source,
  begun: ImportRun,
  importing: Importing,
): Promise<ImportRun> {
  let run = begun
  const countNew = analyzeAsTablesGrow(importing.deps.database)
  const chunks = chunksOf(source.read({ bytes: run.read_bytes, lines: run.read_lines }))
  let next = read(chunks)
  for (;;) {
    const rows = await next
    if (rows instanceof Error) throw rows
    if (rows === null || importing.isStopped()) break
    const taking = take(rows, run, importing)
    // Read the next rows while the database writes these.
    next = read(chunks)
    run = await taking
    await countNew(run.created - begun.created)
  }
  if (importing.isStopped()) return run
  const { database, clock } = importing.deps
  return move(database, run, { ...run, ended_at: clock() }, importing)
}

/** Reads the next rows; `null` at the end, or the error. */
async function read(chunks: AsyncGenerator<Row[]>): Promise<Row[] | Error | null> {
  try {
    const { value, done } = await chunks.next()
    return done ? null : value
  } catch (error) {
    return error as Error
  }
}

/** Groups rows by the thousand; rows before an error come before it. */
async function* chunksOf(slices: AsyncGenerator<Row[]>): AsyncGenerator<Row[]> {
  let held: Row[] = []
  let fault: unknown
  try {
    for await (const rows of slices) {
      held.push(...rows)
      for (; held.length >= mostRequests; held = held.slice(mostRequests))
        yield held.slice(0, mostRequests)
    }
  } catch (error) {
    fault = error
  }
  if (held.length > 0) yield held
  if (fault) throw fault
}

/** Records rows with the progress. @returns the new progress */
async function take(
  rows: readonly Row[],
  run: ImportRun,
  importing: Importing,
): Promise<ImportRun> {
  const { deps, holder } = importing
  let rejected: Rejected[] = []
  const after = await retryTransaction(deps.database, async (transaction) => {
    rejected = []
    const reads = rows.map(({ read }) => read)
    const outcomes = await recordMany(transaction, deps, holder, reads)
    const { next } = rows.at(-1) as Row
    const counted = { ...run, read_bytes: next.bytes, read_lines: next.lines }
    const codes: string[] = []
    for (const [at, outcome] of outcomes.entries()) {
      counted[outcome.status]++
      const row = rows[at] as Row
      if (outcome.status === 'refused')
        rejected.push({ row, why: importing.formatRefusal(outcome.refusal) })
      else if (outcome.status === 'created' && 'item' in row.read)
        codes.push(importing.describeTrackingCode(row.read.item.reference, outcome.trackingCode))
    }
    // Write side files first: a resume truncates lines that were never recorded.
    const lines = rejected.map(({ row, why }) => row.reject(why))
    counted.codes_bytes = importing.codes.write(run.codes_bytes, codes)
    counted.rejects_bytes = importing.rejects.write(run.rejects_bytes, lines)
    return move(transaction, run, counted, importing)
  })
  importing.progress(after, rejected)
  return after
}

/** Stores the progress. @throws ImportTaken */
async function move(
  transaction: Queryable,
  before: ImportRun,
  after: ImportRun,
  { holder, file }: Importing,
): Promise<ImportRun> {
  if (await updateImportRun(transaction, holder, file, before, after)) return after
  throw new ImportTaken(
    'Another process imports the same file. This one stops; what was imported is kept.',
  )
}
