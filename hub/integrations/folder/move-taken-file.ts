import { lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Offer } from '../../catalogue/services/offer.ts'
import type { Database } from '../../platform/database/database.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Holder } from '../../requests/intake/insert-requests-sql.ts'
import type { IntakeDeps } from '../../requests/intake/recording.ts'
import { digestFile, sizeOf } from '../import/digest-file.ts'
import { importFile } from '../import/import-file.ts'
import { findImportRun, type ImportRun, type RowCounts } from '../import/import-runs-sql.ts'
import type { Mapping } from '../import/mapping.ts'
import { formatOf, openSource } from '../import/open-source.ts'
import { rowsOf } from '../import/progress.ts'
import { checkMapping } from '../import/read-mapping.ts'
import { refuseBytes } from '../import/refuse-bytes.ts'
import { FileUnreadable } from '../import/source.ts'
import { hasRested, lookOf } from './at-rest.ts'
import { freePath, type Places, rejectsName } from './places.ts'

/** What importing a file needs. */
export interface FileIntake {
  deps: IntakeDeps & { database: Database }
  holder: Holder
  offer: Offer
  places: Places
  /** As in the settings. */
  mapping: unknown
  isStopped(): boolean
}

/** The outcome for a file: imported with counts, refused whole, or postponed. */
export type Taken = { how: 'done'; run: RowCounts } | { how: 'refused' | 'later' }

/**
 * Imports a file already moved to `taking`, and resumes where a hub stopped.
 * @param expected its fingerprint before the move, if just moved
 * @throws SettingRefused, ImportTaken, file system errors: the file stays for the next round
 */
export async function moveTakenFile(
  name: string,
  taking: FileIntake,
  expected?: string,
): Promise<Taken> {
  const { deps, holder, offer, places, isStopped } = taking
  const path = join(places.taking, name)
  const found = lstatSync(path)
  const look = lookOf(found)
  if (!found.isFile() || !hasRested(found, deps.clock()) || look !== (expected ?? look))
    return { how: 'later' }
  let mapping: Mapping | null = null
  try {
    sizeOf(path)
    refuseBytes(path)
    mapping = mappingFor(path, taking.mapping)
    await openSource(path, mapping, offer, deps.clock())
  } catch (error) {
    return refuse(name, path, places, error)
  }
  const digest = await digestFile(path, mapping)
  const begun = await findImportRun(deps.database, holder, digest)
  const rejects = rejectsOf(begun, join(places.refused, rejectsName(name)), places)
  let imported: Awaited<ReturnType<typeof importFile>>
  try {
    const followed = { begin() {}, progress() {}, isStopped }
    const file = { path, mapping, holder, offer, rejects }
    imported = await importFile(deps, file, followed)
  } catch (error) {
    if (!(error instanceof FileUnreadable)) throw error
    const far = await findImportRun(deps.database, holder, digest)
    if (!far?.refused) rmSync(rejects, { force: true })
    return refuse(name, path, places, error)
  }
  const { run, before: known } = imported
  // The rejects file holds a header and no line.
  if (run.ended_at && run.refused === 0) rmSync(rejects, { force: true })
  // The file changed during the import: read it again as another file.
  if (!run.ended_at || lookOf(lstatSync(path)) !== look) return { how: 'later' }
  renameSync(path, freePath(join(places.done, name)))
  if (!known) return { how: 'done', run }
  return { how: 'done', run: { created: 0, updated: 0, unchanged: rowsOf(run), refused: 0 } }
}

/** Reads the mapping of a file. @throws SettingRefused */
function mappingFor(path: string, said: unknown): Mapping | null {
  const isOpen311 = formatOf(path) !== 'csv'
  return said === undefined ? null : checkMapping(said, 'of this folder', isOpen311)
}

/** Returns the rejects file of a resumed import, or a new one. */
function rejectsOf(known: ImportRun | null, path: string, { refused }: Places): string {
  const [, own = ''] = /^\d+ (.+)$/s.exec(known?.rejects_name ?? '') ?? []
  return known && !known.ended_at && own.startsWith(refused) ? own : freePath(path)
}

/** Moves an unreadable file to `refused`, with a sentence that says why. */
function refuse(name: string, path: string, { refused }: Places, error: unknown): Taken {
  if (!(error instanceof FileUnreadable || error instanceof SettingRefused)) throw error
  const apart = freePath(join(refused, name))
  const why = escapeForTerminal(error.message.replaceAll(path, name))
  writeFileSync(`${apart}.why.txt`, `${why}\n`, { mode: 0o640 })
  renameSync(path, apart)
  return { how: 'refused' }
}
