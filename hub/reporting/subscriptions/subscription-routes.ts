import * as z from 'zod'
import { subscriptionPut, subscriptions } from '#shared/contract/reporting/subscription.ts'
import { uuidv7 } from '#shared/contract/scalar.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { describeSubscriptions } from './describe-subscriptions.ts'
import { limitConfirmations } from './limit-confirmations.ts'
import { subscribe } from './subscribe.ts'
import { deleteSubscription, findLetterSubscription } from './subscriptions-sql.ts'

const security = [{ token: [] }]
const tags = ['console']
const url = '/v1/subscriptions/:id'
const params = z.strictObject({ id: uuidv7 })

/** Lets a signed-in person manage their own e-mail subscriptions. */
export const subscriptionRoutes: Routes = async (app, deps) => {
  const mayAsk = limitConfirmations(deps.clock)
  app.get(
    '/v1/subscriptions',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'The digests and alerts of whoever is signed in; of nobody else',
        security,
        response: { 200: subscriptions, ...refusals(401, 403, 503) },
      },
    },
    async (request) => describeSubscriptions(deps, bearerOf(request)),
  )

  app.put(
    url,
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'Subscribes whoever is signed in, or changes what they are told',
        description:
          'Another address is sent a letter first, and nothing else before its link was pressed.',
        security,
        params,
        body: subscriptionPut,
        response: {
          200: subscriptions.meta({ description: 'It was changed' }),
          201: subscriptions.meta({ description: 'It is new, and waits to be confirmed' }),
          ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      const isNew = await subscribe(deps, bearer, request.params.id, request.body, mayAsk)
      return reply.code(isNew ? 201 : 200).send(await describeSubscriptions(deps, bearer))
    },
  )

  app.delete(
    url,
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'Stops one; its address is forgotten',
        security,
        params,
        response: { 200: subscriptions, ...refusals(401, 403, 404, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const { organisation } = bearer.rights
      const known = await findLetterSubscription(deps.database, organisation, request.params.id)
      if (known?.agent !== bearer.agent) throw new Refusal('not_found')
      await deleteSubscription(deps.database, organisation, request.params.id)
      return describeSubscriptions(deps, bearer)
    },
  )
}
