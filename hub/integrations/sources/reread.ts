import type { Reader } from '../source-client/connector.ts'
import { eraseDeleted } from './erase-deleted.ts'
import { hideRecords, type RecordingSource, recordPage } from './record-page.ts'
import { type KnownRecord, updateSeenRecords } from './source-records-sql.ts'

/** The result of reading one request again. */
export type Reread = 'recorded' | 'unchanged' | Lost

/** Deleted, or no longer visible. */
export type Lost = 'gone' | 'hidden'

/**
 * Reads one record again and records it. The caller handles a lost one.
 * @param known the stored record, `null` for a new one
 */
export async function reread(
  recording: RecordingSource,
  reader: Reader,
  id: string,
  known: KnownRecord | null,
): Promise<Reread> {
  const { deps, holder } = recording
  const read = await reader.one(id, known?.etag ?? undefined)
  if (read === 'gone' || read === 'hidden') return read
  // Its old reference is orphaned: nothing would update it any more.
  const isRenamed = known !== null && read !== 'unchanged' && read.reference !== known.reference
  await deps.database.transaction(async (inside) => {
    if (read !== 'unchanged') await recordPage(inside, recording, [read])
    // A refused record was still seen.
    if (known && !isRenamed)
      await updateSeenRecords(inside, holder, [known.reference], deps.clock())
  })
  if (isRenamed) return 'hidden'
  return read === 'unchanged' ? read : 'recorded'
}

/**
 * Erases a request that its source deleted, or hides an invisible one.
 * @returns whether it was erased
 */
export async function eraseOrHide(
  { deps, holder, offer }: RecordingSource,
  known: KnownRecord,
  how: Lost,
): Promise<boolean> {
  if (how === 'gone') return eraseDeleted(deps, holder, known.reference, offer)
  await deps.database.transaction((inside) => hideRecords(inside, holder, [known], deps.clock()))
  return false
}
