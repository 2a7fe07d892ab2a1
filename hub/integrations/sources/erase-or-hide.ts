import { SourceFault } from '../source-client/fault.ts'
import { isHidden, type RecordingSource } from './record-page.ts'
import { eraseOrHide, type Lost } from './reread.ts'
import { countSourceRecords, type KnownRecord } from './source-records-sql.ts'

/** Records that may be lost at once without anybody being asked, and the share of all that may. */
const few = 20
const fewOfAll = 0.1

/** A record that its source lost, and how. */
export interface LostRecord {
  known: KnownRecord
  how: Lost
}

/**
 * Forgets records that their source says are gone, and hides those that it does not show any more. Where they
 * are a great part of all, nothing is: a key that lost its rights looks like that, a source that was moved,
 * and one that lies.
 * @param isSure an administrator says that so many are gone
 * @returns how many were forgotten
 * @throws SourceFault `emptied`
 */
export async function eraseOrHideAll(
  recording: RecordingSource,
  named: readonly LostRecord[],
  isSure: boolean,
): Promise<number> {
  // What was hidden before is lost no more by being hidden still, however many days it is.
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
