import type { FastifyInstance } from 'fastify'
import { Refusal } from '../http/refusal.ts'

/** Longest form of a mail program, in bytes: it says one thing. */
const longest = 4096

/** The one thing that a mail program says, as a form, or as a part of one (RFC 7578). */
const oneClick =
  /(^|[\s"&])List-Unsubscribe("[^\S\n]*\r?\n([^\r\n]+\r?\n)*\r?\n|=)One-Click\s*($|[\r\n&])/

/**
 * Reads what mail programs send to stop messages (RFC 8058), in whichever form: most send it as a
 * browser sends its forms, some in parts, as text, or without saying how.
 */
export function readWhateverForm(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ raw: { headers } }) => {
    // To say nothing is to say it not at all.
    if (headers['content-type']?.trim() === '') delete headers['content-type']
  })
  const asText = { parseAs: 'string', bodyLimit: longest } as const
  const read = (body: unknown) =>
    oneClick.test(String(body)) ? { 'List-Unsubscribe': 'One-Click' } : {}
  app.removeContentTypeParser('text/plain')
  for (const type of ['multipart/form-data', 'text/plain'])
    app.addContentTypeParser(type, asText, (_, body, done) => done(null, read(body)))
  app.addContentTypeParser('*', asText, ({ headers }, body, done) =>
    headers['content-type'] === undefined
      ? done(null, read(body))
      : done(new Refusal('media_type')),
  )
}
