import { tools } from '#shared/contract/agents/tools.ts'
import { isBounded } from '#shared/pattern/is-bounded.ts'
import { lines } from '#shared/pattern/texts.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import { readPromiseKeys } from '../../requests/promises/keys.ts'
import { listTools } from './tools-sql.ts'

/** Most keys in one answer. */
const mostKeys = 50

/** Serves the configuration of an organisation's tools to its extensions. */
export const toolRoutes: Routes = async (app, { database, secret }) => {
  app.get(
    '/v1/tools',
    {
      config: { opensTo: ['agent', 'quality', 'admin'] },
      schema: {
        tags: ['agent'],
        summary: 'Where the tools of the organisation are, and the signed rules they are read by',
        description:
          'Of each rule the newest version that is not withdrawn, and the withdrawals of those above it.',
        security: [{ token: [] }],
        response: { 200: tools, 304: unchanged, ...refusals(401, 503) },
      },
    },
    async (request, reply) => {
      const { organisation } = bearerOf(request).rights
      const [found, keys] = await Promise.all([
        listTools(database, organisation),
        readPromiseKeys(database, secret),
      ])
      if (!found) throw new Refusal('token_refused')
      // Leave out patterns stored before the present limits, and serve the rest.
      const references = found.references.filter(({ pattern }) => isBounded(pattern, lines))
      const told = { ...found, references, keys: keys.slice(0, mostKeys) }
      reply.header('cache-control', 'private, no-cache')
      if (isUnchanged(request.headers, reply, told)) return reply.code(304).send(undefined)
      return told
    },
  )
}
