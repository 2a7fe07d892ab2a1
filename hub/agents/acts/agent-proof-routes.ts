import { agentProofAsked, agentProofSeen } from '#shared/contract/agents/agent-proof.ts'
import { localeOf } from '../../platform/http/locale.ts'
import { withMinimumTime } from '../../platform/http/min-response-time.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { triedOn } from '../recognition/find-named.ts'
import { previewStep, proveStep } from './prove.ts'

const opening = { opensTo: ['agent', 'quality', 'admin'], needsSector: 'once_traced' } as const
const security = [{ token: [] }]

/** Lets an agent announce a step of a request, after a preview of the usager's message. */
export const agentProofRoutes: Routes = async (app, { countLook, ...deps }) => {
  app.post(
    '/v1/proofs/preview',
    {
      config: opening,
      schema: {
        tags: ['agent'],
        summary: 'What a usager would receive of a step, word for word',
        description:
          'In their language, by the way that is tried first; what opens their page is left out. Nothing is recorded but an access. Unknown, not allowed and confidential are one answer.',
        security,
        body: agentProofAsked,
        response: {
          200: agentProofSeen,
          ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 429, 503),
        },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      await countLook(bearer, triedOn('preview', request.body))
      return withMinimumTime(() => previewStep(deps, bearer, request.body, localeOf(request)))
    },
  )

  app.post(
    '/v1/proofs',
    {
      config: opening,
      schema: {
        tags: ['agent'],
        summary: 'A step of a request, told by an agent',
        description:
          '201: recorded, and on its way to its usager; it leaves an access. 200: told before, and how far its sending has got: ask again until it is settled; more than ten minutes later this leaves an access too. Unknown, not allowed and confidential are one answer.',
        security,
        body: agentProofAsked,
        response: {
          200: agentProofSeen,
          201: agentProofSeen,
          ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      await countLook(bearer, triedOn('prove', request.body))
      const seen = await withMinimumTime(() =>
        proveStep(deps, bearer, request.body, localeOf(request)),
      )
      return reply.code(seen.stored === 'first' ? 201 : 200).send(seen)
    },
  )
}
