import * as z from 'zod'
import { chain } from '#shared/contract/reporting/chain.ts'
import { perception, servicePeriodAsked } from '#shared/contract/reporting/perception.ts'
import { priorities } from '#shared/contract/reporting/priorities.ts'
import { serviceDelays } from '#shared/contract/reporting/service-delays.ts'
import { slug } from '#shared/contract/scalar.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { answerFigures, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import {
  describePerception,
  describeServiceChain,
  describeServiceDelays,
  describeServicePriorities,
} from './of-service.ts'

const security = [{ token: [] }]
const tags = ['console']
const params = z.strictObject({ service: slug })

/** Serves the details of one service's page: both worlds of each part, or neither. */
export const serviceFigureRoutes: Routes = async (app, { reading, clock }) => {
  app.get(
    '/v1/services/:service/perception',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary:
          'How a service is perceived: dimensions, what was expected, by outcome, month by month',
        description:
          'Means of points with their 95 % interval; worse, the same, better than expected; by outcome of the request, standardised on it; and up to thirteen months.',
        security,
        params,
        querystring: servicePeriodAsked,
        response: { 200: perception, 304: unchanged, ...refusals(401, 403, 404, 422, 503) },
      },
    },
    async (request, reply) => {
      const content = await reading.read(request, (database) =>
        describePerception(database, askedBy(request), clock()),
      )
      return answerFigures(request, reply, content)
    },
  )

  app.get(
    '/v1/services/:service/chain',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'The gaps of a service, from what was expected to what was lived',
        description:
          'Five links with their base, their 95 % interval and their verdict against the declared margin; a link that nobody measures says so. No cause is told.',
        security,
        params,
        querystring: servicePeriodAsked,
        response: { 200: chain, 304: unchanged, ...refusals(401, 403, 404, 422, 503) },
      },
    },
    async (request, reply) => {
      const content = await reading.read(request, (database) =>
        describeServiceChain(database, askedBy(request), clock()),
      )
      return answerFigures(request, reply, content)
    },
  )

  app.get(
    '/v1/services/:service/priorities',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'What to improve first: what goes with satisfaction, and what usagers say counted',
        description:
          'Importance as the answers show it, by a campaign or all year, against performance, both with 95 % intervals; an association, and no cause. What is due to all is not ranked.',
        security,
        params,
        querystring: servicePeriodAsked,
        response: { 200: priorities, 304: unchanged, ...refusals(401, 403, 404, 422, 503) },
      },
    },
    async (request, reply) => {
      const content = await reading.read(request, (database) =>
        describeServicePriorities(database, askedBy(request), clock()),
      )
      return answerFigures(request, reply, content)
    },
  )

  app.get(
    '/v1/services/:service/delays',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'How long the requests of a service take, open ones counted',
        description:
          'The curve of all requests, and the share answered within the norm by channel and by territory, in days as the norm of the service counts them.',
        security,
        params,
        querystring: servicePeriodAsked,
        response: { 200: serviceDelays, 304: unchanged, ...refusals(401, 403, 404, 422, 503) },
      },
    },
    async (request, reply) => {
      const content = await reading.read(request, (database) =>
        describeServiceDelays(database, askedBy(request), clock()),
      )
      return answerFigures(request, reply, content)
    },
  )
}

type Asking = Parameters<typeof bearerOf>[0] & {
  params: { service: string }
  query: z.infer<typeof servicePeriodAsked>
}

function askedBy(request: Asking) {
  const { organisation } = bearerOf(request).rights
  const { period = null } = request.query
  return { organisation, service: request.params.service, period }
}
