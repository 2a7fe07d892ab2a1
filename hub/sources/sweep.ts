import type { Reader } from '../asking/connector.ts'
import { SourceFault } from '../asking/fault.ts'
import { countSourceRecords, findUnseen, type KnownRecord } from '../store/source-records.ts'
import { refuseDeclaredAnew } from './declared-anew.ts'
import type { RecordingSource } from './record-page.ts'
import { type Lost, lose, reread } from './reread.ts'

/** Records that may be lost in one day without anybody being asked, and the share of all that may. */
const few = 20
const fewOfAll = 0.1

/** Records that are looked up at once. */
const batch = 100

/**
 * Asks for each record that was not seen since a moment, one by one, and forgets those that their source says
 * are gone. Where a great part of all is, nothing is forgotten: a key that lost its rights looks like that,
 * and so does a source that was moved.
 * @param isSure an administrator says that so many are gone
 * @returns how many were forgotten
 * @throws SourceFault `emptied`
 */
export async function sweep(
  recording: RecordingSource,
  reader: Reader,
  since: Date,
  isSure: boolean,
  signal?: AbortSignal,
): Promise<number> {
  const { outside, holder } = recording
  const known = await countSourceRecords(outside.database, holder)
  const lost: { one: KnownRecord; how: Lost }[] = []
  for (let after = '', more = true; more && !signal?.aborted; ) {
    await refuseDeclaredAnew(outside.database, { ...holder, declared_at: recording.declaredAt })
    const some = await findUnseen(outside.database, holder, since, after, batch)
    for (const one of some) {
      if (signal?.aborted) return 0
      const how = await reread(recording, reader, one.id, one)
      if (how === 'gone' || how === 'hidden') lost.push({ one, how })
      after = one.reference
    }
    more = some.length === batch
  }
  if (!isSure && lost.length > Math.max(few, known * fewOfAll))
    throw new SourceFault({ why: 'emptied', gone: lost.length, known })
  for (const { one, how } of lost) await lose(recording, one, how)
  return lost.filter(({ how }) => how === 'gone').length
}
