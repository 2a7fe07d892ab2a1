import * as z from 'zod'
import { review, reviewed, setAside } from '#shared/contract/feedback/set-aside.ts'
import { answerId } from '#shared/contract/scalar.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import {
  countPutBack,
  countSetAside,
  isSetAsideByPerson,
  updateReview,
} from '../answers/set-aside-sql.ts'

/** Answers that are stored and not counted, for readers of the results. */
export const setAsideRoutes: Routes = async (app, { database, clock }) => {
  app.get(
    '/v1/set-aside',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'How many feedbacks are set aside, and why',
        security: [{ token: [] }],
        response: { 200: setAside, 304: unchanged, ...refusals(401, 403, 503) },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      const { organisation } = bearer.rights
      const [months, put_back] = await Promise.all([
        countSetAside(database, organisation),
        countPutBack(database, organisation),
      ])
      const content = { months, put_back }
      reply.header('cache-control', 'private, no-cache')
      if (isUnchanged(request.headers, reply, content)) return reply.code(304).send(undefined)
      return content
    },
  )

  app.put(
    '/v1/set-aside/:id',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'What a person decides of a feedback that was set aside',
        description:
          '`put_back`: it counts in the results. `confirmed`: it stays set aside, or goes back there. ' +
          'Nothing is deleted.',
        security: [{ token: [] }],
        params: z.strictObject({ id: answerId }),
        body: review,
        response: { 200: reviewed, ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const { organisation } = bearer.rights
      const { id } = request.params
      const made = await updateReview(database, organisation, id, request.body.review, clock())
      if (made) return made
      const isHeld = await isSetAsideByPerson(database, organisation, id)
      throw new Refusal(isHeld ? 'held_aside' : 'not_found')
    },
  )
}
