import type { FastifyInstance, FastifyReply } from 'fastify'

/** Sets up the pages of usagers: parses their forms, and shows errors with `sendPageRefused`. */
export function installPageBorder(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )
}

/** Sets the headers of a page: HTML, never cached. */
export function asPage(reply: FastifyReply): FastifyReply {
  return (
    reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      // Without a referrer a browser sends no origin for a form, and the hub refuses foreign
      // origins.
      .header('referrer-policy', 'same-origin')
  )
}

/** Returns a field of a form as text. */
export function field(body: unknown, name: string): string {
  const value = (body as Record<string, unknown> | undefined)?.[name]
  return typeof value === 'string' ? value : ''
}
