import type { Offer } from '../../catalogue/services/offer.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Refusal } from '../../platform/http/refusal.ts'
import type { Holder } from '../../requests/intake/insert-requests-sql.ts'
import type { IntakeDeps } from '../../requests/intake/recording.ts'
import { trackingAddress } from '../../requests/status/address.ts'
import { writeCsvLine } from './csv-line.ts'
import { digestFile } from './digest-file.ts'
import { formatRefusal } from './format-refusal.ts'
import {
  findImportRun,
  type ImportRun,
  updateImportFiles,
  upsertImportRun,
} from './import-runs-sql.ts'
import type { Mapping } from './mapping.ts'
import { openSource } from './open-source.ts'
import { type Importing, ImportTaken, runImport } from './run-import.ts'
import { nowhere, openSideFile } from './side-file.ts'
import type { SideFilePaths } from './side-file-paths.ts'

/** A file to import, with its side files. */
export interface FileToImport extends SideFilePaths {
  path: string
  mapping: Mapping | null
  /** The organisation, and its services. */
  holder: Holder
  offer: Offer
}

/** Callbacks to follow and stop an import. */
export interface Followed extends Pick<Importing, 'progress' | 'isStopped'> {
  /** Called before the first row, with the progress of a stopped import. */
  begin(run: ImportRun): void
}

/**
 * Imports a file of requests, and resumes a stopped import. It is idempotent: a completely imported
 * file is not read again.
 * @returns the counts of rows; `before` is the earlier complete import, else `null`
 * @throws SettingRefused, FileUnreadable, ImportTaken; recorded rows stay
 */
export async function importFile(
  deps: IntakeDeps & { database: Database },
  toImport: FileToImport,
  followed: Followed,
): Promise<{ run: ImportRun; before: Date | null }> {
  const { database } = deps
  const { path, mapping, holder } = toImport
  const file = await digestFile(path, mapping)
  const giveBack = await database.hold(`import ${holder.organisation}/${holder.source} ${file}`)
  if (!giveBack) throw new ImportTaken('Another process imports the same file. This one stops.')
  try {
    const known = await findImportRun(database, holder, file)
    if (known?.ended_at && known.refused === 0) return { run: known, before: known.ended_at }
    const run = await goOn(deps, toImport, file, known?.ended_at ? null : known, followed)
    return { run, before: null }
  } finally {
    await giveBack()
  }
}

/** Resumes or starts an import. @param stopped its progress, `null` at the start */
async function goOn(
  deps: IntakeDeps & { database: Database },
  { path, mapping, holder, offer, ...beside }: FileToImport,
  file: string,
  stopped: ImportRun | null,
  { begin, ...followed }: Followed,
): Promise<ImportRun> {
  const { database, clock, publicUrl } = deps
  const rejects = beside.rejects
    ? openSideFile('rejects', beside.rejects, stopped?.rejects_name ?? null)
    : nowhere
  try {
    const codes = beside.codes
      ? openSideFile('codes', beside.codes, stopped?.codes_name ?? null)
      : nowhere
    try {
      if (!stopped) await upsertImportRun(database, holder, file, clock())
      const names = { rejects_name: rejects.name, codes_name: codes.name }
      await updateImportFiles(database, holder, file, names)
      const begun = await findImportRun(database, holder, file)
      if (!begun) throw new Error('An import that was begun is not there')
      const source = await openSource(path, mapping, offer, begun.begun_at)
      const run = {
        ...begun,
        rejects_bytes: rejects.begin(source.rejectsBegin, begun.rejects_bytes),
        codes_bytes: codes.begin(codesBegin, begun.codes_bytes),
      }
      begin(run)
      return await runImport(source, run, {
        ...followed,
        deps,
        holder,
        file,
        rejects,
        codes,
        describeTrackingCode: (reference, code) =>
          writeCsvLine([reference, code, trackingAddress(publicUrl, code)]),
        formatRefusal: (refusal: Refusal) => formatRefusal(refusal, mapping),
      })
    } finally {
      codes.close()
    }
  } finally {
    rejects.close()
  }
}

const codesBegin = writeCsvLine(['reference', 'tracking_code', 'tracking_url'])
