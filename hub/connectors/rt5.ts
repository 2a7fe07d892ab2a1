import * as z from 'zod'
import type { Connector } from '../asking/connector.ts'
import { expectShape, idText, textOrNone } from '../asking/expect.ts'
import { SourceFault } from '../asking/fault.ts'
import type { SoughtAtSource, SourceRecord } from '../asking/record.ts'
import { walkByChange, walkPages } from '../asking/walk.ts'

const ticket = z.object({
  id: idText,
  Status: z.string().min(1),
  Created: z.string(),
  LastUpdated: z.string(),
  Resolved: z.string().nullish(),
  Queue: z.object({ Name: z.string().min(1) }),
  Requestor: z.array(z.object({ EmailAddress: textOrNone, MobilePhone: textOrNone })).default([]),
  EffectiveId: z.object({ id: idText }).nullish(),
})
const tickets = z.object({ items: z.array(ticket), next_page: z.string().nullish() })
const version = z.object({ Version: z.string() })
const queues = z.object({ items: z.array(z.object({ Name: z.string() })) })

/** Of a ticket no more than how far it has got and whose it is: neither its subject nor what was written. */
const fields = [
  ['fields', 'Status,Created,LastUpdated,Resolved,Queue,Requestor,EffectiveId'],
  ['fields[Queue]', 'Name'],
  ['fields[Requestor]', 'EmailAddress,MobilePhone'],
] as const

/** RT gives a hundred at most, whatever is asked. */
const perPage = 100

/** Request Tracker 5, by its REST2 interface. */
export const rt5: Connector<Record<never, never>, { token: z.ZodString }> = {
  name: 'rt5',
  title: 'Request Tracker 5',
  isInOrder: true,
  settings: {},
  secrets: { token: z.string().regex(/^[\x21-\x7e]+$/) },
  open({ settings, secrets, ask, moment, maybe }) {
    const headers = { authorization: `token ${secrets.token}` }
    const get = async (path: string, query?: readonly (readonly [string, string])[]) =>
      (await ask({ path: `/REST/2.0${path}`, query, headers })).body
    const search = async (query: string, place: number, order: string) => {
      const said = expectShape(
        tickets,
        await get('/tickets', [
          ['query', query],
          ...fields,
          ['orderby', order],
          ['orderby', 'id'],
          ['per_page', String(perPage)],
          ['page', String(place + 1)],
        ]),
      )
      const records = await Promise.all(said.items.map(recordOf))
      return { records, isLast: said.items.length < perPage && !said.next_page }
    }

    /** Lifecycles are the administrator's own: which of their states are final, RT itself is asked. */
    const finals = new Map<string, Promise<boolean>>()
    const isFinal = (queue: string, status: string): Promise<boolean> => {
      const known = finals.get(JSON.stringify([queue, status]))
      if (known) return known
      const query = `Queue = ${quote(queue)} AND Status = ${quote(status)} AND Status = '__Inactive__'`
      const asked = get('/tickets', [
        ['query', query],
        ['per_page', '1'],
      ]).then(
        (body) => expectShape(z.object({ items: z.array(z.unknown()) }), body).items.length > 0,
      )
      finals.set(JSON.stringify([queue, status]), asked)
      return asked
    }
    const recordOf = async (one: z.output<typeof ticket>): Promise<SourceRecord> => {
      const final = await isFinal(one.Queue.Name, one.Status)
      const resolved = maybe(one.Resolved, '/Resolved')
      return {
        id: one.id,
        reference: one.id,
        group: one.Queue.Name,
        received: moment(one.Created, '/Created'),
        changed: moment(one.LastUpdated, '/LastUpdated'),
        status: one.Status,
        isFinal: final,
        state: final ? 'closed' : one.Status === 'new' ? 'received' : 'in_progress',
        ...(final && resolved && { since: resolved }),
        usagers: one.Requestor.map(({ EmailAddress: email, MobilePhone: phone }) => ({
          ...(email && { email }),
          // Numbers are kept without what shows that they are international.
          ...(phone && { phone: /^[1-9]\d{9,}$/.test(phone) ? `+${phone}` : phone }),
        })),
        link: `${settings.url}/Ticket/Display.html?id=${one.id}`,
      }
    }

    return {
      async probe() {
        const { Version } = expectShape(version, await get('/rt'))
        const [, user] = /^\d+-(\d+)-/.exec(secrets.token) ?? []
        return { as: user ? `user ${user}` : 'holder of the token', version: Version }
      },
      changed: (since) =>
        walkByChange(since, (from, place) =>
          search(
            from ? `LastUpdated >= ${quote(from.toISOString())}` : 'id > 0',
            place,
            'LastUpdated',
          ),
        ),
      async one(id, etag) {
        if (!/^\d{1,18}$/.test(id)) return 'gone'
        const path = `/REST/2.0/ticket/${id}`
        const answer = await ask({ path, query: fields, headers, etag, allow: [403, 404] })
        if (answer.status === 304) return 'unchanged'
        if (answer.status === 403) return 'hidden'
        if (answer.status === 404) return 'gone'
        const said = expectShape(ticket, answer.body)
        // RT keeps what was deleted, and shows it to those who know its number.
        if (said.Status === 'deleted') return 'gone'
        const record = await recordOf(said)
        const known = answer.headers.get('etag')
        // One that was merged into another has got as far as that one.
        return { ...record, id, reference: id, ...(known && { etag: known }) }
      },
      find: (sought) => walkPages((place) => search(conditionOf(sought), place, 'id')),
      async groups() {
        const query = [['fields', 'Name'] as const, ['per_page', String(perPage)] as const]
        const said = expectShape(queues, await get('/queues/all', query))
        return said.items.map(({ Name }) => Name)
      },
    }
  },
}

/** Persons who asked, never those who were only copied. */
function conditionOf({ kind, value }: SoughtAtSource): string {
  switch (kind) {
    case 'email':
      return `Requestor.EmailAddress = ${quote(value)}`
    case 'phone':
      return `Requestor.MobilePhone LIKE ${quote(value.slice(-9))}`
    case 'reference':
      return `id = ${/^\d{1,18}$/.test(value) ? value : 0}`
    case 'account':
      return `Requestor.Name = ${quote(value)}`
  }
}

/** A text of TicketSQL. @throws SourceFault for what no text of it can hold */
function quote(text: string): string {
  if (/\p{Cc}/u.test(text)) throw new SourceFault({ why: 'unexpected', path: '/identifier' })
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
