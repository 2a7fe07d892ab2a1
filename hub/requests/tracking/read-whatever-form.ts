import type { FastifyInstance } from 'fastify'
import { Refusal } from '../../platform/http/refusal.ts'

/** Longest form of a mail program, in bytes: it has one field. */
const longest = 4096

/** The one field of a mail program's form. */
const asForm = /(?:^|[\s"&])List-Unsubscribe=One-Click\s*(?:$|[\n&])/

/** The header of a part with that field (RFC 7578), and the part after its header. */
const partHead = /(?:^|[\s"&])List-Unsubscribe"[^\S\n]*$/m
const inPart = /^One-Click\s*(?:$|[\n&])/

/**
 * Parses one-click unsubscribe requests of mail programs (RFC 8058) in any form: most send a
 * URL-encoded form, some multipart, plain text, or no content type.
 */
export function readWhateverForm(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ raw: { headers } }) => {
    // Treat an empty content type as a missing one.
    if (headers['content-type']?.trim() === '') delete headers['content-type']
  })
  const asText = { parseAs: 'string', bodyLimit: longest } as const
  const read = (body: unknown) =>
    saysOneClick(String(body)) ? { 'List-Unsubscribe': 'One-Click' } : {}
  app.removeContentTypeParser('text/plain')
  for (const type of ['multipart/form-data', 'text/plain'])
    app.addContentTypeParser(type, asText, (_, body, done) => done(null, read(body)))
  app.addContentTypeParser('*', asText, ({ headers }, body, done) =>
    headers['content-type'] === undefined
      ? done(null, read(body))
      : done(new Refusal('media_type')),
  )
}

function saysOneClick(body: string): boolean {
  const text = body.replaceAll('\r\n', '\n')
  const blocks = text.split('\n\n')
  return (
    asForm.test(text) ||
    blocks.some((block, at) => partHead.test(block) && inPart.test(blocks[at + 1] ?? ''))
  )
}
