import type { FastifyInstance, FastifyReply } from 'fastify'

/** What the pages of usagers need: their forms are read. Whatever goes wrong is told by `sendPageRefused`. */
export function installPageBorder(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
}

/** Says of an answer that it is a page, kept nowhere. */
export function asPage(reply: FastifyReply): FastifyReply {
  return (
    reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      // Without a referrer a browser hides from where a form is sent, and the hub refuses strangers'.
      .header('referrer-policy', 'same-origin')
  )
}

/** What a form sent under a name, as text. */
export function field(body: unknown, name: string): string {
  const value = (body as Record<string, unknown> | undefined)?.[name]
  return typeof value === 'string' ? value : ''
}
