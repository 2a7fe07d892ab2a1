import * as z from 'zod'
import type { Connector } from '../../../hub/integrations/source-client/connector.ts'
import { expectShape, idText, textOrNone } from '../../../hub/integrations/source-client/expect.ts'
import { walkByChange, walkPages } from '../../../hub/integrations/source-client/walk.ts'

const record = z.object({
  id: idText,
  received: z.unknown(),
  changed: z.unknown(),
  status: z.string(),
  final: z.boolean(),
  email: textOrNone,
})
const records = z.object({ records: z.array(record), more: z.boolean() })

/** The smallest system there could be: what is common to all is tried on it. */
export const tiny: Connector<Record<never, never>, { key: z.ZodString }> = {
  name: 'tiny',
  title: 'Tiny',
  settings: {},
  secrets: { key: z.string() },
  open({ ask, secrets, moment }) {
    const headers = { authorization: `Bearer ${secrets.key}` }
    const list = async (query: readonly (readonly [string, string])[]) => {
      const { body } = await ask({ path: '/api/requests', query, headers })
      const said = expectShape(records, body)
      return {
        isLast: !said.more,
        records: said.records.map((one) => ({
          id: one.id,
          reference: one.id,
          group: 'any',
          received: moment(one.received, '/received'),
          changed: moment(one.changed, '/changed'),
          status: one.status,
          isFinal: one.final,
          state: one.final ? ('closed' as const) : ('in_progress' as const),
          usagers: one.email ? [{ email: one.email }] : [],
        })),
      }
    }
    return {
      async probe() {
        const { body } = await ask({ path: '/api/me', headers })
        return { as: expectShape(z.object({ name: z.string() }), body).name }
      },
      changed: (since) =>
        walkByChange(since, (from, place) =>
          list([
            ['since', from?.toISOString() ?? ''],
            ['page', String(place)],
          ]),
        ),
      one: async () => 'hidden',
      find: ({ kind, value }) =>
        walkPages((place) =>
          list([
            [kind, value],
            ['page', String(place)],
          ]),
        ),
    }
  },
}
