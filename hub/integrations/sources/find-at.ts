import { normalise } from '../../requests/identifiers/normalise.ts'
import type { Reader } from '../source-client/connector.ts'
import { SourceFault } from '../source-client/fault.ts'
import type { SoughtAtSource, SourceRecord } from '../source-client/record.ts'

/** Most requests of one usager. */
const mostFound = 10_000

/**
 * Searches a source for one usager or reference. It checks each record, because several systems
 * ignore a filter they do not know: one foreign record rejects all. It accepts an empty result only
 * from a source that authenticates, since some return nothing for a bad key.
 * @param late the caller no longer waits: stop turning pages
 * @returns `null` where the source cannot search this
 * @throws SourceFault
 */
export async function findAt(
  reader: Reader,
  sought: SoughtAtSource,
  source: string,
  late?: AbortSignal,
): Promise<readonly SourceRecord[] | null> {
  const pages = reader.find?.(sought)
  if (!pages) return null
  const found: SourceRecord[] = []
  for await (const page of pages) {
    if (!page.every((record) => isOf(record, sought, source)))
      throw new SourceFault({ why: 'not_asked_for' })
    found.push(...page)
    if (late?.aborted) break
    if (found.length > mostFound) throw new SourceFault({ why: 'endless' })
  }
  if (found.length === 0) await reader.probe()
  return found
}

function isOf({ reference, usagers }: SourceRecord, sought: SoughtAtSource, source: string) {
  const { kind, value } = sought
  if (kind === 'reference') return reference === value
  const asked = normalise({ kind, value, source })
  return usagers.some((usager) => {
    const said = usager[kind]
    return (
      said !== undefined && asked !== null && normalise({ kind, value: said, source }) === asked
    )
  })
}
