import { context, contextAsked } from '#shared/contract/context.ts'
import { lookForContext } from '../context.ts'
import { localeOf } from '../locale.ts'
import { type Routes, refusals } from '../route.ts'
import type { CountLook } from '../security/limit-looks.ts'
import type { Services } from '../services.ts'
import type { ReadBearer } from '../tokens.ts'

/** Least time an answer takes, in milliseconds, so that nothing can be told from how long it took. */
const floor = 40

/** Who a usager is and where their requests stand, for an agent who says why they ask. */
export const contextRoutes: Routes<
  Services & { readBearer: ReadBearer; countLook: CountLook }
> = async (app, { readBearer, countLook, ...services }) => {
  app.post(
    '/v1/context',
    {
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
    async (request, reply) => {
      const bearer = await readBearer(request)
      await countLook(bearer, request.body)
      const patience = new Promise((resolve) => setTimeout(resolve, floor))
      const found = await lookForContext(services, bearer, request.body, localeOf(request))
      await patience
      reply.header('cache-control', 'no-store')
      return found
    },
  )
}
