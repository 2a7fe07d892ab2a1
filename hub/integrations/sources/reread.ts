import type { Reader } from '../source-client/connector.ts'
import { eraseDeleted } from './erase-deleted.ts'
import { hideRecords, type RecordingSource, recordPage } from './record-page.ts'
import { type KnownRecord, updateSeenRecords } from './source-records-sql.ts'

/** What became of one request that was read again. */
export type Reread = 'recorded' | 'unchanged' | Lost

/** It is there no more, or is shown no more. */
export type Lost = 'gone' | 'hidden'

/**
 * Reads one record again by its id and records it. What became of one that was lost is left to the caller.
 * @param known what is known of it, `null` where it is new
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
  // What it was called stands for nothing any more: its state would never change again.
  const isRenamed = known !== null && read !== 'unchanged' && read.reference !== known.reference
  await deps.database.transaction(async (inside) => {
    if (read !== 'unchanged') await recordPage(inside, recording, [read])
    // One that cannot be taken as it is now was seen, too.
    if (known && !isRenamed)
      await updateSeenRecords(inside, holder, [known.reference], deps.clock())
  })
  if (isRenamed) return 'hidden'
  return read === 'unchanged' ? read : 'recorded'
}

/**
 * Forgets a request that its source deleted, hides one that it does not show any more.
 * @returns whether it was forgotten
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
