import * as z from 'zod'
import type { Connector, Page, Reader } from '../source-client/connector.ts'
import { expectShape, idText, textOrNone, unixSeconds } from '../source-client/expect.ts'
import { SourceFault } from '../source-client/fault.ts'
import { isRecent, isSigned } from '../source-client/is-signed.ts'
import { only } from '../source-client/only.ts'
import { readJsonOrNone } from '../source-client/read-json.ts'
import type { SoughtAtSource, SourceRecord } from '../source-client/record.ts'
import { isSame } from '../source-client/same-usager.ts'
import { openSourceClientFor } from '../source-client/source-client-for.ts'
import { walkPages } from '../source-client/walk.ts'
import { withoutNone } from '../source-client/without-none.ts'

const named = z.object({ id: idText })
const contact = z.object({ email: textOrNone, phone_number: textOrNone, identifier: textOrNone })
const meta = z.object({ sender: contact, channel: textOrNone, hmac_verified: z.unknown() })
const status = z.enum(['pending', 'open', 'snoozed', 'resolved'])
const dates = { created_at: unixSeconds, updated_at: unixSeconds }
const conversation = named.extend({ inbox_id: z.int(), status, meta, ...dates })
const conversations = z.object({ payload: z.array(conversation) })
const page = z.object({ data: conversations })
const contacts = z.object({ payload: z.array(contact.extend({ id: z.int() })) })
const inboxes = z.object({ payload: z.array(z.object({ id: z.int(), name: z.string() })) })
const profile = named.extend({ accounts: z.array(z.object({ id: z.int() })) })
const told = z.string().regex(/^(?:conversation_(?!typing_)|message_)/)
const event = named.extend({ event: told, conversation: named.optional() })

/** Reads Chatwoot 4.0.2 or later, by its application API. */
export const chatwoot: Connector<{ account: z.ZodInt }, { token: z.ZodString }> = {
  name: 'chatwoot',
  title: 'Chatwoot',
  settings: { account: z.int().min(1) },
  secrets: { token: z.string().regex(/^[\x21-\x7e]+$/) },
  perMinute: 3000,
  open({ settings: { account, url }, secrets, ask, clock }) {
    const at = `/api/v1/accounts/${account}`
    // With `_`, as its documentation writes it, many proxies drop this header.
    const headers = { 'api-access-token': secrets.token }
    const get = openSourceClientFor(ask, headers)
    let names: ReadonlyMap<number, string> = new Map()
    const groups = async () => {
      const { payload } = await get(inboxes, `${at}/inboxes`)
      names = new Map(payload.map(({ id, name }) => [id, name]))
      return [...names.values()]
    }
    const probe: Reader['probe'] = async () => {
      const { id, accounts } = await get(profile, '/api/v1/profile')
      const seen = accounts.some((one) => one.id === account) ? await groups() : []
      // An agent without an inbox sees no conversation, so an empty list proves nothing.
      if (seen.length === 0) throw new SourceFault({ why: 'not_proven' })
      return { as: `user ${id}`, scope: `It sees the inboxes ${seen.join(', ')}.` }
    }
    const recordsOf = async (said: readonly z.output<typeof conversation>[]) => {
      if (said.some(({ inbox_id }) => !names.has(inbox_id))) await groups()
      return said.map(({ id, inbox_id, status, created_at, updated_at, meta }): SourceRecord => {
        const { email, phone_number: phone, identifier } = meta.sender
        const proven = meta.hmac_verified === true ? identifier : undefined
        const isFinal = status === 'resolved'
        const known = { id, reference: id, received: created_at, changed: updated_at, status }
        return {
          ...known,
          isFinal,
          group: names.get(inbox_id) ?? String(inbox_id),
          state: isFinal ? 'closed' : status === 'pending' ? 'received' : 'in_progress',
          usagers: [withoutNone({ email, phone, account: proven })],
          ...(meta.channel === 'Channel::Email' && { channel: 'email' }),
          link: `${url}/app/accounts/${account}/conversations/${id}`,
        }
      })
    }
    const list = async (by: 'page' | 'updated_within', value: number) => {
      const query = Object.entries({ status: 'all', sort_by: 'created_at_asc', [by]: `${value}` })
      const { data } = await get(page, `${at}/conversations`, { query })
      return { records: await recordsOf(data.payload), isLast: false }
    }
    const one: Reader['one'] = async (id) => {
      if (!/^[1-9]\d{0,9}$/.test(id)) return 'gone'
      const said = await ask({ path: `${at}/conversations/${id}`, headers, allow: [401, 404] })
      // Chatwoot gives the same answer to a wrong key and to a wrong account.
      if (said.status !== 200) return probe().then(() => (said.status === 404 ? 'gone' : 'hidden'))
      const [record] = await recordsOf([expectShape(conversation, said.body)])
      if (record?.id !== id) throw new SourceFault({ why: 'not_asked_for' })
      return record
    }
    async function* changed(since: Date | null): AsyncGenerator<Page> {
      const isMeant = ({ changed }: SourceRecord) => since === null || changed >= since
      // If Chatwoot ignored this filter, only the first page would be missing.
      const { records: tomorrows } = await list('updated_within', -86_400)
      if (tomorrows.length > 0) throw new SourceFault({ why: 'not_asked_for' })
      const begun = clock()
      const isNear = since !== null && begun.getTime() - since.getTime() < 3 * 86_400_000
      const all = walkPages((place) => list('page', place + 1))
      if (!isNear) for await (const page of all) yield page.filter(isMeant)
      // The answer comes whole, without pages, and includes changes made during the walk.
      const age = clock().getTime() - (isNear ? since : begun).getTime()
      yield (await list('updated_within', Math.ceil(age / 1000) + 600)).records.filter(isMeant)
    }
    async function* search(sought: SoughtAtSource): AsyncGenerator<Page> {
      const { kind, value } = sought
      if (kind === 'reference') return yield* only(one, value)
      // Chatwoot adds the `+` itself.
      const [key, asked] = kind === 'phone' ? ['phone_number', value.slice(1)] : ['email', value]
      const filter = { attribute_key: key, filter_operator: 'equal_to', values: [asked] }
      const found = await get(contacts, `${at}/contacts/filter`, { body: { payload: [filter] } })
      const isMeant = ({ email = '', phone_number: phone = '' }) => isSame({ email, phone }, sought)
      if (!found.payload.every(isMeant)) throw new SourceFault({ why: 'not_asked_for' })
      for (const { id } of found.payload)
        yield recordsOf((await get(conversations, `${at}/contacts/${id}/conversations`)).payload)
    }
    const find: Reader['find'] = (who) => (who.kind === 'account' ? undefined : search(who))
    return { probe, groups, one, changed, find }
  },
  hook({ headers, body }, secret, now) {
    const { 'x-chatwoot-timestamp': sent = '', 'x-chatwoot-signature': said = '' } = headers
    if (!isSigned(said, secret, [sent, '.', body]) || !isRecent(sent, now)) return null
    const { data } = event.safeParse(readJsonOrNone(body))
    return data ? [data.conversation?.id ?? data.id] : []
  },
}
