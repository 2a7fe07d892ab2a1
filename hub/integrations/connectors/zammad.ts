import * as z from 'zod'
import type { Connector } from '../source-client/connector.ts'
import { expectShape, idText } from '../source-client/expect.ts'
import { SourceFault } from '../source-client/fault.ts'
import { isSame } from '../source-client/same-usager.ts'
import type { Get } from './zammad/directory.ts'
import { readHook } from './zammad/hook.ts'
import { never, openLists, TooMany } from './zammad/lists.ts'
import { changedIn, isNear, queryOf } from './zammad/query.ts'
import { full, openTickets } from './zammad/tickets.ts'

const secrets = { token: z.string().regex(/^[\x21-\x7e]+$/) }

const rights = z.array(z.string())
const me = z.object({ id: idText, login: z.string(), group_ids: z.record(z.string(), rights) })

/** Longest delay of the search index, in milliseconds: ten minutes. */
const indexedLate = 600_000

/** Reads Zammad by its REST API, with or without a search index. */
export const zammad: Connector<Record<never, never>, typeof secrets> = {
  name: 'zammad',
  title: 'Zammad',
  settings: {},
  secrets,
  hook: readHook,
  open({ settings, secrets, ask, moment, maybe }) {
    const headers = { authorization: `Token token=${secrets.token}` }
    const get: Get = async (path, query) =>
      (await ask({ path: `/api/v1${path}`, query, headers })).body
    const tickets = openTickets(get, { settings, moment, maybe })
    const lists = openLists(get, tickets)

    return {
      async probe() {
        const { login, group_ids } = expectShape(me, await get('/users/me'))
        const seen = Object.keys(group_ids).filter((id) =>
          group_ids[id]?.some((right) => right === 'full' || right === 'read'),
        )
        // A user without groups sees no ticket, so an empty answer proves nothing.
        if (seen.length === 0) throw new SourceFault({ why: 'not_proven' })
        const names = new Map(await tickets.groups())
        const index = (await lists.hasIndex())
          ? ''
          : ' Without a search index, all is read each time.'
        const scope = `Seen in ${seen.map((id) => names.get(id) ?? id).join(', ')}.${index}`
        return { as: login, scope }
      },
      async *changed(since) {
        if (since && (await lists.hasIndex()))
          try {
            const query = changedIn(new Date(since.getTime() - indexedLate), never)
            yield* lists.surely(lists.searched(query, () => true))
            return
          } catch (error) {
            if (!(error instanceof TooMany)) throw error
          }
        yield* lists.everything(({ changed }) => since === null || changed >= since)
      },
      async one(id) {
        if (!/^[1-9]\d{0,17}$/.test(id)) return 'gone'
        const path = `/api/v1/tickets/${id}`
        const { status, body } = await ask({ path, query: full, headers, allow: [403, 404] })
        if (status === 403) return 'hidden'
        if (status === 404) return 'gone'
        const record = await tickets.single(body)
        return tickets.stands(record) ? record : 'gone'
      },
      async *find(sought) {
        const query = queryOf(sought)
        const { kind, value } = sought
        if (await lists.hasIndex())
          yield* lists.surely(lists.searched(query, (one) => !isNear(one, sought), sought))
        else if (kind === 'reference')
          yield* lists.searched(value, ({ reference }) => reference === value)
        else
          yield* lists.everything(
            ({ usagers }) =>
              usagers.some(
                (one) => isSame(one, sought) || (kind === 'account' && one.account === value),
              ),
            sought,
          )
      },
      groups: async () => (await tickets.groups()).map(([, name]) => name),
    }
  },
}
