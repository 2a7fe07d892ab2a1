import { adaptationAsked, adaptationsTold } from '#shared/contract/agents/adaptation.ts'
import { bearerOf } from '../authorisation/gate.ts'
import type { ReadOffer } from '../declared/declared-offer.ts'
import { localeOf } from '../http/locale.ts'
import { type Routes, refusals } from '../http/route.ts'
import { noSooner } from '../no-sooner.ts'
import { triedOn } from '../recognition/find-named.ts'
import type { CountLook } from '../security/limit-looks.ts'
import type { Services } from '../services.ts'
import { applyAdaptation } from '../treatment/apply-adaptation.ts'

/** Which published rules of its service apply to a request, for an agent who says why they ask. */
export const adaptationRoutes: Routes<
  Services & { readOffer: ReadOffer; countLook: CountLook }
> = async (app, { countLook, ...services }) => {
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
          200: adaptationsTold,
          ...refusals(400, 401, 403, 404, 413, 415, 422, 429, 503),
        },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      await countLook(bearer, triedOn('adapt', request.body))
      return noSooner(() => applyAdaptation(services, bearer, request.body, localeOf(request)))
    },
  )
}
