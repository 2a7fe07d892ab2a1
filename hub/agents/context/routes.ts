import { context, contextAsked } from '#shared/contract/agents/context.ts'
import { localeOf } from '../../platform/http/locale.ts'
import { minimumTime } from '../../platform/http/min-response-time.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { cacheDelays } from '../../requests/treatment/cache-delays.ts'
import { lookForContext, triedLook } from './look.ts'

/** Serves the context of a usager and their requests to an agent who gives a purpose. */
export const contextRoutes: Routes = async (app, { countLook, ...deps }) => {
  const getDelay = cacheDelays(deps)
  app.post(
    '/v1/context',
    {
      config: { opensTo: ['agent', 'quality', 'admin'], needsSector: 'once_traced' },
      schema: {
        tags: ['agent'],
        summary: 'One look at a usager or their request',
        description:
          'Every look leaves an access, refused and empty ones too. Unknown, not allowed and confidential are one answer.',
        security: [{ token: [] }],
        body: contextAsked,
        response: { 200: context, ...refusals(400, 401, 403, 413, 415, 422, 429, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      await countLook(bearer, triedLook(request.body))
      const patience = minimumTime()
      const found = await lookForContext(
        { ...deps, getDelay },
        {
          bearer,
          asked: request.body,
          locale: localeOf(request),
          hasLeft: () => request.raw.socket.destroyed,
        },
      )
      if (!found.found) await patience
      return found
    },
  )
}
