import * as z from 'zod'
import { merge, mergeAsked, mergeUndone } from '#shared/contract/agents/merge.ts'
import { uuidv7 } from '#shared/contract/scalar.ts'
import { withMinimumTime } from '../../platform/http/min-response-time.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { mergePersons, triedMerge, unmergePersons } from './merge.ts'

const security = [{ token: [] }]

/** Lets an agent record that two identifiers belong to one person, and undo it. */
export const mergeRoutes: Routes = async (app, { getServiceDefinition, countLook, ...deps }) => {
  app.post(
    '/v1/merges',
    {
      config: { opensTo: ['agent', 'quality', 'admin'], needsSector: 'once_traced' },
      schema: {
        tags: ['agent'],
        summary: 'Two identifiers are one person’s, and why',
        description:
          'It holds in the sectors of the agent, where both are known. Nothing is joined: undone, they are two again.',
        security,
        body: mergeAsked,
        response: {
          200: merge,
          201: merge,
          ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      await countLook(bearer, triedMerge(request.body))
      const offer = await getServiceDefinition(bearer.rights.organisation)
      const { merge, isNew } = await withMinimumTime(() =>
        mergePersons(deps, bearer, request.body, offer),
      )
      return reply.code(isNew ? 201 : 200).send(merge)
    },
  )

  app.post(
    '/v1/merges/:merge/undo',
    {
      config: { opensTo: ['agent', 'quality', 'admin'], needsSector: 'once_traced' },
      schema: {
        tags: ['agent'],
        summary: 'A merge was wrong, or no longer holds, and why',
        security,
        params: z.strictObject({ merge: uuidv7 }),
        body: mergeUndone,
        response: { 200: merge, ...refusals(400, 401, 403, 404, 413, 415, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const offer = await getServiceDefinition(bearer.rights.organisation)
      return withMinimumTime(() =>
        unmergePersons(deps, bearer, request.params.merge, request.body, offer),
      )
    },
  )
}
