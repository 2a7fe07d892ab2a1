import { context, contextAsked } from '#shared/contract/agents/context.ts'
import { bearerOf } from '../authorisation/gate.ts'
import { lookForContext, triedLook } from '../context/look.ts'
import type { ReadOffer } from '../declared/declared-offer.ts'
import { localeOf } from '../http/locale.ts'
import { type Routes, refusals } from '../http/route.ts'
import { leastTime } from '../no-sooner.ts'
import type { CountLook } from '../security/limit-looks.ts'
import type { Services } from '../services.ts'
import { openAskSources } from '../sources/ask-at-look.ts'
import { rememberDelays } from '../treatment/remember-delays.ts'

/** Who a usager is and where their requests stand, for an agent who says why they ask. */
export const contextRoutes: Routes<
  Services & { readOffer: ReadOffer; countLook: CountLook }
> = async (app, { countLook, ...services }) => {
  const giveDelay = rememberDelays(services)
  const askSources = openAskSources(services)
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
      const patience = leastTime()
      const found = await lookForContext(
        { ...services, giveDelay, askSources },
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
