import { SourceFault } from '../source-client/fault.ts'
import { isHidden, type RecordingSource } from './record-page.ts'
import { eraseOrHide, type Lost } from './reread.ts'
import { countSourceRecords, type KnownRecord } from './source-records-sql.ts'

/** Records that may disappear at once without confirmation, and their share of all. */
const few = 20
const fewOfAll = 0.1

/** A record that its source no longer has or shows. */
export interface LostRecord {
  known: KnownRecord
  how: Lost
}

/**
 * Erases records that their source says are gone, and hides those it no longer shows. It does
 * neither when they are a great part of all: a key without rights, a moved source or a faulty one
 * look the same.
 * @param isSure an administrator confirms that so many are gone
 * @returns how many were erased
 * @throws SourceFault `emptied`
 */
export async function eraseOrHideAll(
  recording: RecordingSource,
  named: readonly LostRecord[],
  isSure: boolean,
): Promise<number> {
  // A record already hidden is no new loss.
  const lost = named.filter(({ known, how }) => how === 'gone' || !isHidden(known))
  if (lost.length > few && !isSure) {
    const all = await countSourceRecords(recording.deps.database, recording.holder)
    if (lost.length > all * fewOfAll)
      throw new SourceFault({ why: 'emptied', gone: lost.length, known: all })
  }
  let forgotten = 0
  for (const { known, how } of lost) if (await eraseOrHide(recording, known, how)) forgotten++
  return forgotten
}
