import * as z from 'zod'
import { feedbackKept } from '#shared/contract/feedback.ts'
import { code } from '#shared/contract/scalar.ts'
import { readCode } from '#shared/identifier/code.ts'
import { sha256 } from '../digest.ts'
import { Refusal } from '../refusal.ts'
import { type Routes, refusals } from '../route.ts'
import type { Services } from '../services.ts'
import { deleteFeedback, findFeedback } from '../store/feedback.ts'

const headers = z.object({ 'parvis-receipt': code })
const hashOf = (typed: string) => sha256(readCode(typed) ?? typed)

/** What a usager does with the receipt of their feedback: read it back, have it deleted. */
export const receiptRoutes: Routes<Services> = async (app, { database }) => {
  app.get(
    '/v1/feedback/receipt',
    {
      schema: {
        tags: ['widget'],
        summary: 'What was sent, for whoever has its receipt',
        headers,
        response: { 200: feedbackKept, ...refusals(403, 404, 422, 503) },
      },
    },
    async (request, reply) => {
      const kept = await findFeedback(database, hashOf(request.headers['parvis-receipt']))
      if (!kept) throw new Refusal('unknown_code')
      reply.header('cache-control', 'no-store')
      return kept
    },
  )

  app.delete(
    '/v1/feedback/receipt',
    {
      schema: {
        tags: ['widget'],
        summary: 'Deletes what was sent, for whoever has its receipt',
        headers,
        response: {
          204: z.undefined().meta({ description: 'It is gone, from every count too' }),
          ...refusals(403, 404, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const isGone = await deleteFeedback(database, hashOf(request.headers['parvis-receipt']))
      if (!isGone) throw new Refusal('unknown_code')
      return reply.code(204).send(undefined)
    },
  )
}
