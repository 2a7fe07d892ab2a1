import * as z from 'zod'
import { warningPut, warnings } from '#shared/contract/reporting/warning.ts'
import { uuidv7 } from '#shared/contract/scalar.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import { decide } from './decide.ts'
import { findWarnings } from './find-warnings.ts'

const security = [{ token: [] }]
const tags = ['console']

/** Serves changes beyond chance, for worse or better, and their explanations. */
export const warningRoutes: Routes = async (app, deps) => {
  app.get(
    '/v1/warnings',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'The charts that watch both worlds of every service, and what they signalled',
        security,
        response: { 200: warnings, 304: unchanged, ...refusals(401, 403, 503) },
      },
    },
    async (request, reply) => {
      const { organisation } = bearerOf(request).rights
      const content = await deps.reading.read(request, (database) =>
        findWarnings(database, organisation, deps.clock()),
      )
      reply.header('cache-control', 'private, no-cache')
      if (isUnchanged(request.headers, reply, content)) return reply.code(304).send(undefined)
      return content
    },
  )

  app.put(
    '/v1/warnings/:id',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'What a person says of a warning: its cause, a change, or a false alarm',
        description:
          '`explained`: the chart goes on as before. `changed`: its norm is made afresh from then on. ' +
          '`false_alarm`: chance. Said again, it takes the place of what was said.',
        security,
        params: z.strictObject({ id: uuidv7 }),
        body: warningPut,
        response: { 200: warnings, ...refusals(400, 401, 403, 404, 413, 415, 422, 503) },
      },
    },
    async (request) => {
      return decide(deps, bearerOf(request), request.params.id, request.body)
    },
  )
}
