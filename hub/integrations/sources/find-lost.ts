import type { Reader } from '../source-client/connector.ts'
import type { LostRecord } from './erase-or-hide.ts'
import { openPassOver } from './pass-over.ts'
import type { RecordingSource } from './record-page.ts'
import { reread } from './reread.ts'
import { listPendingHints, updateReadHints } from './source-hints-sql.ts'
import { listRecordsById } from './source-records-sql.ts'

/** Most webhook hints of one reading. */
const mostHints = 200

/**
 * Reads again the records that webhooks named. Each hint is tried once, so that an unreadable one
 * does not repeat for ever.
 * @returns the lost records, by reference
 */
export async function readHinted(
  recording: RecordingSource,
  reader: Reader,
  signal: AbortSignal | undefined,
): Promise<Map<string, LostRecord>> {
  const { deps, holder, takesNew } = recording
  const hints = await listPendingHints(deps.database, holder, mostHints)
  const ids = new Set(hints.flatMap((one) => one.ids))
  const all = await listRecordsById(deps.database, holder, [...ids])
  const byId = new Map(all.map((one) => [one.id, one]))
  const lost = new Map<string, LostRecord>()
  const pass = openPassOver()
  for (const id of ids) {
    const known = byId.get(id) ?? null
    if (!known && !takesNew) continue
    const how = await pass(() => reread(recording, reader, id, known))
    if (signal?.aborted) return new Map()
    if (known && (how === 'gone' || how === 'hidden')) lost.set(known.reference, { known, how })
  }
  const hashes = hints.map(({ hint_hash }) => hint_hash)
  if (hashes.length > 0) await updateReadHints(deps.database, holder, hashes, deps.clock())
  return lost
}

/** Lists known records that the source lists as deleted. */
export async function findListed(
  { deps, holder }: RecordingSource,
  reader: Reader,
  since: Date,
): Promise<LostRecord[]> {
  const lost: LostRecord[] = []
  for await (const ids of reader.gone?.(since) ?? [])
    for (const known of await listRecordsById(deps.database, holder, ids))
      lost.push({ known, how: 'gone' })
  return lost
}
