import * as z from 'zod'
import type { Connector } from '../source-client/connector.ts'
import { expectShape, idText } from '../source-client/expect.ts'
import { SourceFault } from '../source-client/fault.ts'
import { isSame } from '../source-client/same-usager.ts'
import { walkByChange, walkPages } from '../source-client/walk.ts'
import { writeBefore } from './glpi/clock.ts'
import { readHook } from './glpi/hook.ts'
import { plainText } from './glpi/plain-text.ts'
import { openRequesters } from './glpi/requesters.ts'
import { openSession } from './glpi/session.ts'
import { isId, noGroup, openTickets, perPage } from './glpi/tickets.ts'

const settings = {
  /** The visible entity, with its children. */
  entity: z.int().min(0).optional(),
  services_by: z.enum(['category', 'entity']).default('category'),
}
const token = z.string().regex(/^[\x21-\x7e]+$/)
const secrets = { user_token: token, app_token: token.optional() }

const seenFrom = z.object({ active_entity: z.object({ id: idText }) })
const mine = z.object({ myentities: z.array(z.object({ id: idText, name: z.string() })) })
const named = z.array(z.object({ completename: z.string() }))
const item = z.object({ is_deleted: z.union([z.number(), z.string(), z.boolean()]) })
const pastTheEnd = 'ERROR_RANGE_EXCEED_TOTAL'

/** Reads GLPI by its REST API, and its webhooks from version 11. */
export const glpi: Connector<typeof settings, typeof secrets> = {
  name: 'glpi',
  title: 'GLPI',
  isInOrder: true,
  settings,
  secrets,
  hook: readHook,
  open({ settings, secrets, ask, moment, maybe }) {
    const inSession = openSession(ask, secrets, settings.entity)
    const requesters = openRequesters(inSession)
    const tickets = openTickets(inSession, requesters, { settings, moment, maybe })
    return {
      async probe() {
        const active = await inSession({ path: '/getActiveEntities' })
        const { id } = expectShape(seenFrom, active.body).active_entity
        const all = await inSession({ path: '/getMyEntities' })
        const seen = expectShape(mine, all.body).myentities.find((one) => one.id === id)
        // An account without the right to search tickets or users would find nothing for anybody.
        await tickets.read([], { sort: 'id', most: 1 })
        await requesters.read(['1'])
        const scope = `Seen from the entity ${seen ? plainText(seen.name) : id}.`
        return { as: 'holder of the user token', scope }
      },
      changed: (since) =>
        walkByChange(since, async (from, place) => {
          const after = from && writeBefore(settings.zone, from, from === since)
          const { changed } = await tickets.columns()
          const page = await tickets.read(after ? [[changed, 'morethan', after]] : [], {
            sort: 'changed',
            place,
          })
          // Verify the filter and the order: if GLPI ignored them, changes would be lost.
          const dates = page.lines.map((line) => line.changed[0] ?? '')
          if (after && dates.some((date) => date < after))
            throw new SourceFault({ why: 'not_asked_for' })
          if (dates.some((date, at) => date < (dates[at - 1] ?? '')))
            throw new SourceFault({ why: 'unexpected', path: '/order' })
          return page
        }),
      async one(id) {
        if (!isId(id)) return 'gone'
        const column = (await tickets.columns()).id
        const { records } = await tickets.read([[column, 'equals', id]], { sort: 'id' })
        const found = records.find((record) => record.id === id)
        if (found) return found
        const allow = ['ERROR_ITEM_NOT_FOUND', 'ERROR_RIGHT_MISSING']
        const { body, code } = await inSession({ path: `/Ticket/${id}` }, allow)
        if (code === 'ERROR_ITEM_NOT_FOUND') return 'gone'
        // A deleted ticket stays in the bin. Any other missing one is in an invisible entity.
        return code === null && Number(expectShape(item, body).is_deleted) === 1 ? 'gone' : 'hidden'
      },
      async *find(sought) {
        const conditions = await tickets.conditionsOf(sought)
        if (conditions.length === 0) return
        const pages = walkPages((place) => tickets.read(conditions, { sort: 'id', place }, sought))
        // Databases treat an unescaped `_` as a wildcard: a near match is then no alarm.
        const isLoose = sought.kind === 'email' && sought.value.includes('_')
        for await (const page of pages)
          yield isLoose
            ? page.filter(({ usagers }) => usagers.some((one) => isSame(one, sought)))
            : page
      },
      async groups() {
        const itemtype = settings.services_by === 'entity' ? 'Entity' : 'ITILCategory'
        const names = itemtype === 'Entity' ? [] : [noGroup]
        for (let from = 0; ; from += perPage) {
          const query = [['range', `${from}-${from + perPage - 1}`] as const]
          const said = await inSession({ path: `/${itemtype}`, query }, [pastTheEnd])
          const some = said.code ? [] : expectShape(named, said.body)
          names.push(...some.map(({ completename }) => plainText(completename)))
          if (some.length < perPage) return names
        }
      },
    }
  },
}
