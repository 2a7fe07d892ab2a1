import type { Reader } from '../source-client/connector.ts'
import { eraseOrHideAll, type LostRecord } from './erase-or-hide.ts'
import { openPassOver } from './pass-over.ts'
import type { RecordingSource } from './record-page.ts'
import { reread } from './reread.ts'
import { listUnseenRecords } from './source-records-sql.ts'
import { requireSameDeclaration } from './source-redeclared.ts'

/** Batch size of lookups. */
const batch = 100

/**
 * Checks each record not seen since a moment, one by one, and erases those that their source says
 * are gone. An unreadable one stays.
 * @param isSure an administrator confirms that so many are gone
 * @returns how many were erased
 * @throws SourceFault `emptied`
 */
export async function sweep(
  recording: RecordingSource,
  reader: Reader,
  since: Date,
  isSure: boolean,
  signal?: AbortSignal,
): Promise<number> {
  const { deps, holder } = recording
  const lost: LostRecord[] = []
  const pass = openPassOver()
  for (let after = '', more = true; more && !signal?.aborted; ) {
    await requireSameDeclaration(deps.database, { ...holder, declared_at: recording.declaredAt })
    const some = await listUnseenRecords(deps.database, holder, since, after, batch)
    for (const one of some) {
      if (signal?.aborted) return 0
      const how = await pass(() => reread(recording, reader, one.id, one))
      if (how === 'gone' || how === 'hidden') lost.push({ known: one, how })
      after = one.reference
    }
    more = some.length === batch
  }
  return signal?.aborted ? 0 : eraseOrHideAll(recording, lost, isSure)
}
