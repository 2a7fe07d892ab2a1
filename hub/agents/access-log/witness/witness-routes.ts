import * as z from 'zod'
import { Refusal } from '../../../platform/http/refusal.ts'
import { apart, type Routes, refusals } from '../../../platform/http/route.ts'
import { addCheckpoint } from './add-checkpoint.ts'
import { openWitnessKey } from './witness-key.ts'

/** The media type of the size that a witness knows. */
const sizeType = 'text/x.tlog.size'

/** Cosigns the heads of the logs that this hub witnesses (c2sp.org/tlog-witness). */
export const witnessRoutes: Routes = apart(async (app, deps) => {
  // The protocol names no media type: the text is read whatever it is called.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))

  app.post(
    '/witness/add-checkpoint',
    {
      config: { opensTo: 'everyone', limitedBy: 'pages' },
      schema: {
        tags: ['operation'],
        summary: 'The head of an access log, for this hub to cosign as a witness',
        description:
          'As c2sp.org/tlog-witness says: `old` and the number of seals seen before, the hashes of a consistency proof, an empty line, the signed checkpoint. 409 holds the number of seals that this hub has seen.',
        consumes: ['text/plain'],
        body: z.string().meta({ description: 'The text, as the log writes it' }),
        response: {
          200: z.string().meta({ description: 'The cosignature, as a line of a signed note' }),
          409: z.string().meta({ description: 'The number of seals that this hub has seen' }),
          ...refusals(400, 403, 404, 413, 422, 429, 503),
        },
      },
      validatorCompiler: () => (value) => ({ value }),
      serializerCompiler: () => String,
    },
    async (request, reply) => {
      const sent: unknown = request.body
      const openKey = () => openWitnessKey(deps)
      const added = await addCheckpoint(deps, openKey, typeof sent === 'string' ? sent : '')
      reply.type('text/plain; charset=utf-8')
      switch (added.status) {
        case 200:
          return reply.send(added.line)
        case 409:
          return reply.code(409).type(sizeType).send(`${added.size}\n`)
        case 400:
          throw new Refusal('checkpoint_malformed')
        case 403:
          throw new Refusal('checkpoint_unsigned')
        case 404:
          throw new Refusal('unknown_log')
        case 422:
          throw new Refusal('checkpoint_forked')
      }
    },
  )
})
