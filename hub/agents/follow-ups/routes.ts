import * as z from 'zod'
import { followUpDone, followUps, followUpsDue } from '#shared/contract/agents/follow-up.ts'
import { uuidv7 } from '#shared/contract/scalar.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { followUpKeys } from './follow-up-key.ts'
import { updateFollowUpDone } from './follow-ups-sql.ts'
import { countDue, readFollowUps, triedList } from './list-follow-ups.ts'

const opens = { opensTo: ['agent', 'quality', 'admin'], needsSector: true } as const
const common = { tags: ['agent'], security: [{ token: [] }] }

/** Lists what waits for the agent who asks; nobody else reads what they follow up. */
export const followUpRoutes: Routes = async (app, { countLook, ...deps }) => {
  app.get(
    '/v1/follow-ups',
    {
      config: opens,
      schema: {
        ...common,
        summary: 'What waits for this agent, by due date',
        description:
          'Their own contacts to follow up, and the replies and calls asked for in their services. References and days alone; it leaves an access, as a look does.',
        response: { 200: followUps, ...refusals(401, 403, 429, 503) },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      await countLook(bearer, triedList)
      reply.header('cache-control', 'private, no-store')
      return readFollowUps(deps, bearer)
    },
  )

  app.get(
    '/v1/follow-ups/due',
    {
      config: opens,
      schema: {
        ...common,
        summary: 'How many of them are due today or overdue',
        description: 'A number, which shows nothing of a usager and leaves no access.',
        response: { 200: followUpsDue, ...refusals(401, 403, 503) },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'private, no-store')
      return { due: await countDue(deps, bearerOf(request)) }
    },
  )

  app.post(
    '/v1/follow-ups/:follow_up/done',
    {
      config: opens,
      schema: {
        ...common,
        summary: 'A contact that this agent followed up is done, or is not',
        description:
          'One that is not theirs stays as it is, with the same answer. A reply ends when the service answers, a call when it is made.',
        params: z.strictObject({ follow_up: uuidv7 }),
        body: followUpDone,
        response: { 200: followUpsDue, ...refusals(400, 401, 403, 413, 415, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const { organisation } = bearer.rights
      const whose = { organisation, agent_keys: followUpKeys(deps, bearer) }
      const doneAt = request.body.undone ? null : deps.clock()
      await updateFollowUpDone(deps.database, whose, request.params.follow_up, doneAt)
      return { due: await countDue(deps, bearer) }
    },
  )
}
