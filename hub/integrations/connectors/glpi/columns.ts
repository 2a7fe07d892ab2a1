import * as z from 'zod'
import { expectShape } from '../../source-client/expect.ts'
import { SourceFault } from '../../source-client/fault.ts'
import type { SessionClient } from './session.ts'

/** Where GLPI stores a searchable value: table and field. */
export type Place = readonly [table: string, field: string, whose?: 'requester']

const option = z.object({
  table: z.string(),
  field: z.string(),
  joinparams: z.unknown().optional(),
})

/**
 * Reads the numbers of search options. They vary by version and plugin; tables and fields do not.
 * @throws SourceFault `unexpected`, with the missing column
 */
export async function readColumns<Name extends string>(
  ask: SessionClient,
  itemtype: string,
  wanted: Readonly<Record<Name, Place>>,
): Promise<Record<Name, string>> {
  // Only the full list distinguishes requesters from assignees and watchers.
  const path = `/listSearchOptions/${itemtype}`
  const { body } = await ask({ path, query: [['raw', 'true']] })
  const options = Object.entries(expectShape(z.record(z.string(), z.unknown()), body)).flatMap(
    ([id, said]) => {
      const read = option.safeParse(said)
      return /^\d+$/.test(id) && read.success ? [{ id, ...read.data }] : []
    },
  )
  const numberOf = ([table, field, whose]: Place) => {
    const found = options.find(
      (one) =>
        one.table === table &&
        (one.field === field || (whose && field === 'id' && one.field === 'name')) &&
        (!whose || isOfRequester(one.joinparams)),
    )
    if (found) return found.id
    throw new SourceFault({ why: 'unexpected', path: `${path}/${table}.${field}` })
  }
  const entries = Object.entries<Place>(wanted).map(([name, place]) => [name, numberOf(place)])
  return Object.fromEntries(entries) as Record<Name, string>
}

/** Actor type 1 is the requester, 2 the assignee, 3 the watcher. */
function isOfRequester(joinparams: unknown): boolean {
  return /\btype[^:=]{0,4}[:=][^\w]{0,4}1\b/.test(JSON.stringify(joinparams ?? null))
}
