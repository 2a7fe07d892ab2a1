import * as z from 'zod'
import { feedbackKept } from '#shared/contract/feedback/feedback.ts'
import { receiptCode } from '#shared/contract/scalar.ts'
import { readCode } from '#shared/identifier/code.ts'
import { codeDigests } from '../../platform/crypto/code-digests.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { findFeedback } from '../answers/feedback-sql.ts'
import { foldReceipt } from '../part-log/fold-organisation.ts'
import { deleteComment, deleteFeedback, deleteHandover } from './withdraw-feedback-sql.ts'

const headers = z.object({ 'parvis-receipt': receiptCode })

/** A usager's actions with a receipt: read, withdraw a part, or delete. */
export const receiptRoutes: Routes = async (app, { database, clock, secret }) => {
  const hashOf = (typed: string) => codeDigests(secret, readCode(typed, 'receipt') ?? typed)
  app.get(
    '/v1/feedback/receipt',
    {
      config: { opensTo: 'code' },
      schema: {
        tags: ['widget'],
        summary: 'What was sent, for whoever has its receipt',
        headers,
        response: { 200: feedbackKept, ...refusals(403, 404, 422, 429, 503) },
      },
    },
    async (request, reply) => {
      const hash = hashOf(request.headers['parvis-receipt'])
      await foldReceipt(database, hash)
      const kept = await findFeedback(database, hash)
      if (!kept) throw new Refusal('unknown_code')
      const { id, service, day, locale, page, answers, comment, evidence, handover } = kept
      reply.header('cache-control', 'no-store')
      return {
        id,
        service,
        day,
        locale,
        ...(page && { page }),
        answers,
        ...(comment && { comment }),
        ...(evidence && { evidence }),
        ...(handover && { handover }),
        ...(kept.reply && { reply: kept.reply }),
      }
    },
  )

  const takings = [
    {
      path: '/v1/feedback/receipt',
      summary: 'Deletes what was sent, for whoever has its receipt',
      description: 'It is gone, from every count too',
      take: (hash: string) => deleteFeedback(database, hash, clock()),
    },
    {
      path: '/v1/feedback/receipt/comment',
      summary: 'Withdraws the comment and leaves the answers',
      description: 'There is no comment any more, nor will there be',
      take: (hash: string) => deleteComment(database, hash),
    },
    {
      path: '/v1/feedback/receipt/handover',
      summary: 'Takes the feedback back from the agent it was handed over to',
      description: 'No agent sees it any more, nor will',
      take: (hash: string) => deleteHandover(database, hash),
    },
  ]
  for (const { path, summary, description, take } of takings)
    app.delete(
      path,
      {
        config: { opensTo: 'code' },
        schema: {
          tags: ['widget'],
          summary,
          headers,
          response: {
            204: z.undefined().meta({ description }),
            ...refusals(403, 404, 422, 429, 503),
          },
        },
      },
      async (request, reply) => {
        const isKnown = await take(hashOf(request.headers['parvis-receipt']))
        if (!isKnown) throw new Refusal('unknown_code')
        return reply.code(204).send(undefined)
      },
    )
}
