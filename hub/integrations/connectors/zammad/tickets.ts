import * as z from 'zod'
import { ownOf } from '#shared/text/own-of.ts'
import type { OpenSource } from '../../source-client/connector.ts'
import { expectShape, idText, textOrNone } from '../../source-client/expect.ts'
import { SourceFault } from '../../source-client/fault.ts'
import type { SoughtAtSource, SourceRecord, SourceUsager } from '../../source-client/record.ts'
import { chooseOf } from '../../source-client/same-usager.ts'
import { type Get, openDirectory, type State } from './directory.ts'

const ticket = z.object({
  id: idText,
  number: idText,
  state_id: idText,
  group_id: idText,
  customer_id: idText,
  created_at: z.string(),
  updated_at: z.string(),
  close_at: z.string().nullish(),
  last_close_at: z.string().nullish(),
})
const user = z.object({ email: textOrNone, phone: textOrNone, mobile: textOrNone })
const assets = z.object({
  Ticket: z.record(z.string(), ticket).default({}),
  User: z.record(z.string(), user).default({}),
})
const ids = z.array(idText)
/** Versions wrap their list in two ways. */
const page = z.union([
  z.object({ record_ids: ids, assets }),
  z
    .object({ tickets: ids, assets })
    .transform(({ tickets: record_ids, assets }) => ({ record_ids, assets })),
])
const single = z.object({ id: idText, assets })
const links = z.object({
  links: z.array(
    z.object({ link_type: z.string(), link_object: z.string(), link_object_value: idText }),
  ),
})

type Assets = z.output<typeof assets>
type Reading = Pick<OpenSource<unknown, unknown>, 'settings' | 'moment' | 'maybe'>

/** Most merges to follow from one ticket to the next. */
const mostMerges = 5

/** Reads Zammad tickets without titles or articles, and only identifying fields of usagers. */
export function openTickets(get: Get, { settings, moment, maybe }: Reading) {
  const directory = openDirectory(get)

  const removed = new WeakSet<SourceRecord>()

  async function recordOf(
    id: string,
    { Ticket, User }: Assets,
    sought?: SoughtAtSource,
  ): Promise<SourceRecord> {
    const one = ownOf(Ticket, id)
    if (!one) throw new SourceFault({ why: 'unexpected', path: '/assets/Ticket' })
    const own = await directory.state(one.state_id)
    const usager = usagerOf(one.customer_id, ownOf(User, one.customer_id), sought)
    const record: SourceRecord = {
      id,
      reference: one.number,
      group: await directory.group(one.group_id),
      received: moment(one.created_at, '/created_at'),
      changed: moment(one.updated_at, '/updated_at'),
      ...stateOf(own, maybe(one.last_close_at ?? one.close_at, '/close_at')),
      usagers: [usager],
      link: `${settings.url}/#ticket/zoom/${id}`,
    }
    if (own.type === 'removed') removed.add(record)
    return own.type === 'merged' ? { ...record, ...(await followMerges(id)) } : record
  }

  /** Reads the progress of the ticket that another was merged into. */
  async function followMerges(from: string): Promise<Partial<SourceRecord>> {
    for (let id = from, merges = 0; merges < mostMerges; merges++) {
      const query = [
        ['link_object', 'Ticket'],
        ['link_object_value', id],
      ] as const
      const said = expectShape(links, await get('/links', query))
      const into = said.links.filter(
        ({ link_type, link_object }) => link_object === 'Ticket' && link_type !== 'normal',
      )
      const next = into.length === 1 ? into[0]?.link_object_value : undefined
      const found = next === undefined ? null : await get(`/tickets/${next}`, full).catch(isUnseen)
      if (next === undefined || found === null) break
      const one = ownOf(expectShape(single, found).assets.Ticket, next)
      if (!one) throw new SourceFault({ why: 'unexpected', path: '/assets/Ticket' })
      const state = await directory.state(one.state_id)
      if (state.type !== 'merged')
        return stateOf(state, maybe(one.last_close_at ?? one.close_at, '/close_at'))
      id = next
    }
    return {}
  }

  return {
    groups: directory.groups,
    /** Returns whether a record exists: agents still see a removed one in Zammad. */
    stands: (record: SourceRecord) => !removed.has(record),
    /** Reads the records of a list, in order. */
    async page(said: unknown, sought?: SoughtAtSource) {
      const { record_ids, assets } = expectShape(page, said)
      const records: SourceRecord[] = []
      for (const id of record_ids) records.push(await recordOf(id, assets, sought))
      return { records, count: record_ids.length }
    },
    async single(said: unknown) {
      const { id, assets } = expectShape(single, said)
      return await recordOf(id, assets)
    },
  }
}

/** Query parameters that include users with their tickets. */
export const full = [['full', 'true']] as const

function usagerOf(
  account: string,
  user: z.output<typeof userShape> | undefined,
  sought?: SoughtAtSource,
): SourceUsager {
  const phones = [user?.mobile, user?.phone].filter((one) => one !== undefined)
  const phone = chooseOf('phone', phones, sought)
  return { account, ...(user?.email && { email: user.email }), ...(phone && { phone }) }
}

const userShape = user

/** A waiting ticket counts as in progress: Zammad does not say who it waits for. */
function stateOf({ name, type }: State, closed: Date | null) {
  const isFinal = type === 'closed' || type === 'merged' || type === 'removed'
  const state = isFinal ? 'closed' : type === 'new' ? 'received' : 'in_progress'
  return { status: name, isFinal, state, ...(isFinal && closed && { since: closed }) } as const
}

/** Accepts that the target of a merge is deleted or invisible. */
function isUnseen(error: unknown): null {
  if (error instanceof SourceFault) {
    const { fault } = error
    if ('status' in fault && (fault.status === 403 || fault.status === 404)) return null
  }
  throw error
}
