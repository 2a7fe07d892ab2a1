import { Readable } from 'node:stream'
import * as z from 'zod'
import { requestLine, requestSummary } from '#shared/contract/requests/request-batch.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { offerOf } from '../../catalogue/services/offer.ts'
import { localeOf } from '../../platform/http/locale.ts'
import { holderOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { apart, type Routes, refusals } from '../../platform/http/route.ts'
import { answerStream } from './answer-stream.ts'
import { bufferAnswers } from './buffer-answers.ts'

const type = 'application/x-ndjson'

/** Imports requests in bulk from the organisation's own systems. */
export const requestImportRoutes: Routes = apart(async (app, deps) => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(type, async (_: unknown, payload: Readable) => payload)
  app.addContentTypeParser('*', async () => {
    throw new Refusal('media_type_lines')
  })

  app.post(
    '/v1/requests::import',
    {
      config: { opensTo: 'key', scope: 'import', isStream: true },
      schema: {
        tags: ['requests'],
        summary: 'As many requests as there are, line by line',
        description:
          'A stream of lines, each one request as in a batch. Each is answered with a line, in their order and as they arrive, with a summary last; what is answered is durable. Read the answer while you send. With the header `Parvis-Answers: at-end`, which proxies that cannot hand both on at once add, it comes once all was read.',
        security: [{ key: [] }],
        consumes: [type],
        response: {
          200: {
            description: 'A line for each line that says a request, then the summary',
            content: { [type]: { schema: z.union([requestLine, requestSummary]) } },
          },
          ...refusals(401, 403, 415, 503),
        },
      },
    },
    async (request, reply) => {
      const holder = holderOf(request)
      const offer = offerOf(await findOrganisation(deps.database, holder.organisation))
      if (!(request.body instanceof Readable)) throw new Refusal('media_type_lines')
      const answering = { locale: localeOf(request), log: request.log }
      const answer = (bytes: AsyncIterable<Buffer>) =>
        answerStream(bytes, deps, holder, offer, answering)
      const answers =
        request.headers['parvis-answers'] === 'at-end'
          ? bufferAnswers(request.body, answer)
          : answer(request.body)
      return reply.type(type).send(Readable.from(answers) as never)
    },
  )
})
