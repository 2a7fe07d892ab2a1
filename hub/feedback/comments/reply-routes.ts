import * as z from 'zod'
import {
  feedbackAsked,
  feedbackList,
  replyPut,
  reply as replySchema,
} from '#shared/contract/feedback/reply.ts'
import { answerId } from '#shared/contract/scalar.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { localeOf } from '../../platform/http/locale.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import { listFeedback } from './replies.ts'
import { deleteReply, upsertReply } from './replies-sql.ts'
import { openSuggestThemes } from './suggest-themes.ts'

const params = z.strictObject({ id: answerId })
const security = [{ token: [] }]

/** Routes where quality managers read feedback and reply to it. */
export const replyRoutes: Routes = async (app, { database, reading, clock }) => {
  const suggest = openSuggestThemes({ clock })

  app.get(
    '/v1/feedback',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary:
          'What usagers wrote, those that wait for a reply or all, without what was set aside',
        description:
          '`only`: `waiting`, comments without a reply, the oldest first; `handled`, with a reply or ' +
          'closed without; `comments`, both; `handed_over`, shared with the agent in charge. ' +
          'Words are in `locale`.',
        security,
        querystring: feedbackAsked,
        response: { 200: feedbackList, 304: unchanged, ...refusals(401, 403, 422, 503) },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      const { organisation } = bearer.rights
      const own = await ownOrganisation(database, bearer)
      const reader = { organisation, agent: bearer.agent, ...own }
      const list = (from: Queryable) =>
        listFeedback(from, reader, request.query, localeOf(request), clock(), suggest)
      // A search may use the replica; single replies need the primary.
      const isSearch = request.query.q !== undefined
      const content = await (isSearch ? reading.read(request, list) : list(database))
      if (isUnchanged(request.headers, reply, content)) return reply.code(304).send(undefined)
      return content
    },
  )

  app.put(
    '/v1/feedback/:id/reply',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'The organisation’s answer to a feedback, read by whoever has its receipt',
        security,
        params,
        body: replyPut,
        response: { 200: replySchema, ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const { organisation } = bearer.rights
      const text = request.body.text.trim()
      const of = { organisation, feedback: request.params.id }
      const kept = await upsertReply(database, of, text, request.body.replaces, clock())
      if (!kept) throw new Refusal('not_found')
      if (kept === 'changed') throw new Refusal('reply_changed')
      return kept
    },
  )

  app.delete(
    '/v1/feedback/:id/reply',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'Takes the organisation’s answer back',
        security,
        params,
        response: {
          204: z.undefined().meta({ description: 'There is no answer any more' }),
          ...refusals(401, 403, 404, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      const { organisation } = bearer.rights
      const isKnown = await deleteReply(database, organisation, request.params.id)
      if (!isKnown) throw new Refusal('not_found')
      return reply.code(204).send(undefined)
    },
  )
}
