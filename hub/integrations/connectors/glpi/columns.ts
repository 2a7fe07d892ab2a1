import * as z from 'zod'
import { expectShape } from '../../source-client/expect.ts'
import { SourceFault } from '../../source-client/fault.ts'
import type { SessionClient } from './session.ts'

/** Where GLPI keeps something that can be searched: the table and the field. */
export type Place = readonly [table: string, field: string, whose?: 'requester']

const option = z.object({
  table: z.string(),
  field: z.string(),
  joinparams: z.unknown().optional(),
})

/**
 * The numbers by which an installation calls what can be searched. They change with versions and
 * extensions, tables and fields do not.
 * @throws SourceFault `unexpected`, with what is missing
 */
export async function readColumns<Name extends string>(
  ask: SessionClient,
  itemtype: string,
  wanted: Readonly<Record<Name, Place>>,
): Promise<Record<Name, string>> {
  // What tells requesters from those who are assigned or watch is only in the unshortened list.
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

/** Actors of type 1 are who asks, 2 who is assigned, 3 who watches. */
function isOfRequester(joinparams: unknown): boolean {
  return /\btype[^:=]{0,4}[:=][^\w]{0,4}1\b/.test(JSON.stringify(joinparams ?? null))
}
