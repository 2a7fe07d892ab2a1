import * as z from 'zod'
import { bounceTaken } from '#shared/contract/requests/bounce.ts'
import { bounceLimit } from '../../../platform/http/limits.ts'
import { holderOf } from '../../../platform/http/principal.ts'
import { Refusal } from '../../../platform/http/refusal.ts'
import { apart, type Routes, refusals } from '../../../platform/http/route.ts'
import { readBounce } from './read-bounce.ts'
import { recordBounce } from './record-bounce.ts'

const mediaType = 'message/rfc822'

/** Receives bounced e-mails from the organisation's mail server. */
export const bounceRoutes: Routes = apart(async (app, deps) => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(mediaType, { parseAs: 'buffer' }, (_, body, done) => done(null, body))

  app.post(
    '/v1/bounces',
    {
      bodyLimit: bounceLimit,
      config: { opensTo: 'key', scope: 'proofs' },
      schema: {
        tags: ['requests'],
        summary: 'An e-mail that came back, as it arrived (RFC 3464)',
        description:
          'The step it brought is recorded as not delivered, and its usager is told by the next way. 200 whatever it is, so that no mail server tries for ever: `known` is false for what is no report of delivery, or of an e-mail that this organisation did not send.',
        security: [{ key: [] }],
        consumes: [mediaType],
        body: z.string().meta({ description: 'The message as it arrived, headers and all' }),
        response: { 200: bounceTaken, ...refusals(401, 403, 413, 415, 503) },
      },
      // The schema documents raw bytes, which the e-mail parser reads.
      validatorCompiler: () => (value) => ({ value }),
    },
    async (request) => {
      const { organisation } = holderOf(request)
      const body: unknown = request.body
      if (!Buffer.isBuffer(body)) throw new Refusal('media_type')
      const bounce = await readBounce(body)
      const known = bounce !== null && (await recordBounce(deps, organisation, bounce))
      if (!known) request.log.info({ is_report: bounce !== null }, 'a bounce of nothing we sent')
      return { known }
    },
  )
})
