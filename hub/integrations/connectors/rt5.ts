import * as z from 'zod'
import type { Connector, Page, Reader } from '../source-client/connector.ts'
import { expectShape, idText } from '../source-client/expect.ts'
import { SourceFault } from '../source-client/fault.ts'
import { only } from '../source-client/only.ts'
import { walkPages } from '../source-client/walk.ts'
import { commentWriter } from './rt5/comment-writer.ts'
import { readQueues } from './rt5/queues.ts'
import { rtSettings } from './rt5/ticket.ts'
import { isChangedSince, isOf, isStatedTicket } from './rt5/ticket-sql.ts'
import { type Get, openTickets } from './rt5/tickets.ts'
import { withPhone } from './rt5/with-phone.ts'

const version = z.object({ Version: z.string() })
const named = z.object({ id: idText, Status: z.string() })
/** Only user administrators see this field of other users. */
const user = z.object({ Disabled: z.unknown().optional() })

/** Reads Request Tracker 5, by its REST2 API. */
export const rt5: Connector<typeof rtSettings, { token: z.ZodString }> = {
  name: 'rt5',
  title: 'Request Tracker 5',
  takesNotes: true,
  isInOrder: true,
  settings: rtSettings,
  secrets: { token: z.string().regex(/^[\x21-\x7e]+$/) },
  open(source) {
    const { secrets, ask, moment } = source
    const headers = { authorization: `token ${secrets.token}` }
    const get: Get = async (path, query) =>
      (await ask({ path: `/REST/2.0${path}`, query, headers })).body
    const { total, search, recordsOf, mergedInto } = openTickets(get, source)

    /** RT compares dates in UTC, unless configured to let its database convert them. */
    let isProven = false
    const proveClock = async () => {
      if (isProven) return
      const [oldest] = (await search('id > 0', { order: 'LastUpdated', most: 1 })).items
      if (!oldest) return
      const changed = moment(oldest.LastUpdated, '/LastUpdated')
      isProven = (await total(isStatedTicket(oldest.id, changed))) === 1
      if (!isProven) throw new SourceFault({ why: 'unexpected', path: '/LastUpdated' })
    }

    /** Continues from the last record by second and id, so that concurrent changes cause no gap. */
    async function* changed(since: Date | null): AsyncGenerator<Page> {
      await proveClock()
      let query = since ? isChangedSince(since, null) : 'id > 0'
      for (let before = ''; query !== before; ) {
        const { items, isLast } = await search(query, { order: 'LastUpdated' })
        const records = await recordsOf(items)
        if (records.length > 0) yield [...records, ...(await mergedInto(records))]
        const last = records.at(-1)
        if (isLast || !last) return
        before = query
        query = isChangedSince(last.changed, last.id)
      }
      throw new SourceFault({ why: 'endless' })
    }

    const one: Reader['one'] = async (id, etag) => {
      if (!/^[1-9]\d{0,17}$/.test(id)) return 'gone'
      const answer = await ask({ path: `/REST/2.0/ticket/${id}`, headers, etag, allow: [403, 404] })
      if (answer.status === 304) return 'unchanged'
      if (answer.status === 403) return 'hidden'
      if (answer.status === 404) return 'gone'
      // RT returns the target of a merged ticket, and keeps deleted ones.
      const said = expectShape(named, answer.body)
      if (said.Status === 'deleted') return 'gone'
      const found = await recordsOf((await search(`id = ${said.id}`)).items)
      const record = [...found, ...(said.id === id ? [] : await mergedInto(found))].find(
        (any) => any.id === id,
      )
      const known = answer.headers.get('etag')
      return record ? { ...record, ...(known && { etag: known }) } : 'hidden'
    }

    return {
      one,
      changed,
      note: commentWriter(ask, headers),
      groups: () => readQueues(get),
      async probe() {
        const { Version } = expectShape(version, await get('/rt'))
        const names = await readQueues(get)
        // A user without visible queues sees no ticket either.
        if (names.length === 0) throw new SourceFault({ why: 'not_proven' })
        await proveClock()
        const { Disabled } = expectShape(user, await get('/user/1'))
        const [, holder] = /^\d+-(\d+)-/.exec(secrets.token) ?? []
        const phones = Disabled === undefined ? ' Phone numbers are hidden from it.' : ''
        return {
          as: holder ? `user ${holder}` : 'holder of the token',
          version: Version,
          scope: `It sees ${names.join(', ')}.${phones}`,
        }
      },
      async *find(sought) {
        if (sought.kind === 'reference') return yield* only(one, sought.value)
        const pages = walkPages(async (place) => {
          const { items, isLast } = await search(isOf(sought), { place })
          return { records: await recordsOf(items), isLast }
        })
        for await (const page of pages)
          yield sought.kind === 'phone' ? withPhone(page, sought.value) : page
      },
    }
  },
}
