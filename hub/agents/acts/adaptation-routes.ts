import { adaptationAsked, adaptationsResponse } from '#shared/contract/agents/adaptation.ts'
import { localeOf } from '../../platform/http/locale.ts'
import { withMinimumTime } from '../../platform/http/min-response-time.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { triedOn } from '../recognition/find-named.ts'
import { applyAdaptation } from './apply-adaptation.ts'

/**
 * Lets an agent, with a purpose, record which published rules of the service apply to a request.
 */
export const adaptationRoutes: Routes = async (app, { countLook, ...deps }) => {
  app.post(
    '/v1/adaptations',
    {
      config: { opensTo: ['agent', 'quality', 'admin'], needsSector: 'once_traced' },
      schema: {
        tags: ['agent'],
        summary: 'A published rule applies to a request, or no more',
        description:
          'Its usager reads it on their page. It leaves an access, as a look does; said again, it says the same. Unknown, not allowed and confidential are one answer.',
        security: [{ token: [] }],
        body: adaptationAsked,
        response: {
          200: adaptationsResponse,
          ...refusals(400, 401, 403, 404, 413, 415, 422, 429, 503),
        },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      await countLook(bearer, triedOn('adapt', request.body))
      return withMinimumTime(() => applyAdaptation(deps, bearer, request.body, localeOf(request)))
    },
  )
}
