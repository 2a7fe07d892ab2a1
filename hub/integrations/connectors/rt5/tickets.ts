import * as z from 'zod'
import type { OpenSource } from '../../source-client/connector.ts'
import { expectShape } from '../../source-client/expect.ts'
import type { SourceRecord } from '../../source-client/record.ts'
import { type RtSettings, type Ticket, ticket, ticketFields, toRecord } from './ticket.ts'
import { areMergedInto, quote } from './ticket-sql.ts'

/** A list. RT omits `total` when it checks rights one by one, and may then end the pages early. */
const list = z.object({ total: z.int() })
const tickets = list.extend({ items: z.array(ticket), next_page: z.string().nullish() })

/** Page size: RT returns a hundred at most. */
export const perPage = 100

/** Fetches a path of the API. @throws SourceFault */
export type Get = (
  path: string,
  query?: readonly (readonly [name: string, value: string])[],
) => Promise<unknown>

/** Opens the ticket search of one RT. */
export function openTickets(get: Get, source: OpenSource<RtSettings, unknown>) {
  const total = async (query: string) => {
    const asked = [['query', query] as const, ['per_page', '1'] as const]
    return expectShape(list, await get('/tickets', asked)).total
  }
  const search = async (
    query: string,
    {
      place = 0,
      order = 'id',
      most = perPage,
    }: { place?: number; order?: string; most?: number } = {},
  ) => {
    const said = await get('/tickets', [
      ['query', query],
      ...ticketFields(source.settings),
      ['orderby', order],
      ['orderby', 'id'],
      ['per_page', String(most)],
      ['page', String(place + 1)],
    ])
    const { items, next_page } = expectShape(tickets, said)
    return { items, isLast: !next_page }
  }

  const finals = new Map<string, boolean>()
  /** Lifecycles are configurable, so ask RT which states are final. */
  const isFinal = async ({ Queue, Status }: Ticket): Promise<boolean> => {
    const state = `Queue = ${Queue.id} AND Status = ${quote(Status)}`
    const known = finals.get(state)
    if (known !== undefined) return known
    const final = (await total(`${state} AND Status = '__Inactive__'`)) > 0
    // The ticket may have left that state meanwhile: then this proves nothing.
    if (final || (await total(`${state} AND Status = '__Active__'`)) > 0) finals.set(state, final)
    return final
  }
  const recordsOf = async (items: readonly Ticket[]): Promise<SourceRecord[]> => {
    const records: SourceRecord[] = []
    for (const one of items) records.push(toRecord(one, await isFinal(one), source))
    return records
  }

  /** Reads tickets merged into these: each takes the progress of its target. */
  const mergedInto = async (records: readonly SourceRecord[]): Promise<SourceRecord[]> => {
    const into = new Map(records.map((record) => [record.id, record]))
    const merged: SourceRecord[] = []
    for (let place = 0, isLast = into.size === 0; !isLast; place++) {
      const page = await search(areMergedInto([...into.keys()]), { place })
      for (const one of page.items) {
        const record = into.get(one.EffectiveId)
        const { id, reference, received, group, usagers } = toRecord(one, false, source)
        if (record) merged.push({ ...record, id, reference, received, group, usagers })
      }
      isLast = page.isLast
    }
    return merged
  }
  return { total, search, recordsOf, mergedInto }
}
