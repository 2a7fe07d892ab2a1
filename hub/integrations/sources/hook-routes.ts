import * as z from 'zod'
import { hintTaken } from '#shared/contract/integrations/hint.ts'
import { slug } from '#shared/contract/scalar.ts'
import { eventLimit } from '../../platform/http/limits.ts'
import { apart, type Routes, refusals } from '../../platform/http/route.ts'
import { recordHint } from './record-hint.ts'

/** Receives webhooks of the sources. */
export const hookRoutes: Routes = apart(async (app, deps) => {
  // The signature covers the raw bytes: parse nothing before.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))

  app.post(
    '/v1/hooks/:organisation/:source',
    {
      bodyLimit: eventLimit,
      config: { opensTo: 'everyone', limitedBy: 'credential' },
      schema: {
        tags: ['requests'],
        summary: 'A webhook of a source that the hub reads',
        description:
          'Signed as its system signs. A hint and no more: what it names is read again from the source. One answer whatever is wrong with it.',
        params: z.strictObject({ organisation: slug, source: slug }),
        response: { 202: hintTaken, ...refusals(401, 413, 503) },
      },
    },
    async (request, reply) => {
      const { body } = request
      const [, query = ''] = request.raw.url?.split('?', 2) ?? []
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      )
      const arrived = { headers, query, body: Buffer.isBuffer(body) ? body : new Uint8Array() }
      const isFirst = await recordHint(deps, request.params, arrived)
      return reply.code(202).send({ taken: isFirst ? 'first' : 'already' })
    },
  )
})
