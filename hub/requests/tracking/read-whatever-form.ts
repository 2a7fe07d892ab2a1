import type { FastifyInstance } from 'fastify'
import { Refusal } from '../../platform/http/refusal.ts'

/** Longest form of a mail program, in bytes: it says one thing. */
const longest = 4096

/** The one thing that a mail program says, as a form. */
const asForm = /(?:^|[\s"&])List-Unsubscribe=One-Click\s*(?:$|[\n&])/

/** The head of a part that says it (RFC 7578), and the part after its head. */
const partHead = /(?:^|[\s"&])List-Unsubscribe"[^\S\n]*$/m
const inPart = /^One-Click\s*(?:$|[\n&])/

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
