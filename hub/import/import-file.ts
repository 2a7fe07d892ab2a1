import type { Refusal } from '../refusal.ts'
import type { Offer } from '../requests/offer.ts'
import type { Recording } from '../requests/record-many.ts'
import type { Database } from '../store/database.ts'
import { beginImportRun, findImportRun, type ImportRun } from '../store/import-runs.ts'
import type { Holder } from '../store/insert-requests.ts'
import { nowhere, openBeside } from './beside.ts'
import { writeCsvLine } from './csv-line.ts'
import { digestFile } from './digest-file.ts'
import type { Mapping } from './mapping.ts'
import { openSource } from './open-source.ts'
import { type Importing, runImport } from './run-import.ts'
import { sayRefusal } from './say-refusal.ts'

/** A file to import, and what is written beside. */
export interface FileToImport {
  path: string
  mapping: Mapping | null
  /** Whose requests they are, and what that organisation offers. */
  holder: Holder
  offer: Offer
  /** Paths, where somebody asked for them. */
  rejects?: string | undefined
  codes?: string | undefined
}

/** How an import is followed and stopped. */
export interface Followed extends Pick<Importing, 'progress' | 'isStopped'> {
  /** Told before the first row is read: how far an import that was stopped had got. */
  begin(run: ImportRun): void
}

/**
 * Imports a file of requests; one that was stopped goes on where it was. One that was imported whole
 * is not read again: nothing in it is new.
 * @throws SettingRefused, FileUnreadable, ImportTaken; what was recorded before stands
 */
export async function importFile(
  outside: Recording & { database: Database },
  { path, mapping, holder, offer, ...beside }: FileToImport,
  { begin, ...followed }: Followed,
): Promise<{ run: ImportRun; isKnown: boolean }> {
  const { database, clock, publicUrl } = outside
  const file = await digestFile(path, mapping)
  const known = await findImportRun(database, holder, file)
  if (known?.ended_at && known.refused === 0) return { run: known, isKnown: true }
  if (!known || known.ended_at) await beginImportRun(database, holder, file, clock())
  const begun = await findImportRun(database, holder, file)
  if (!begun) throw new Error('An import that was begun is not there')
  const source = await openSource(path, mapping, offer, begun.begun_at)
  begin(begun)
  const rejects = beside.rejects
    ? openBeside(beside.rejects, source.rejectsBegin, begun.rejects_bytes)
    : nowhere
  const codes = beside.codes ? openBeside(beside.codes, codesBegin, begun.codes_bytes) : nowhere
  try {
    const run = await runImport(source, begun, {
      ...followed,
      outside,
      holder,
      file,
      rejects,
      codes,
      tellCode: (reference, code) => writeCsvLine([reference, code, `${publicUrl}/suivi/${code}`]),
      sayRefusal: (refusal: Refusal) => sayRefusal(refusal, mapping),
    })
    return { run, isKnown: false }
  } finally {
    rejects.close()
    codes.close()
  }
}

const codesBegin = writeCsvLine(['reference', 'tracking_code', 'tracking_url'])
