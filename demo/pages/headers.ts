import type { FastifyInstance } from 'fastify'

/** Tells the browser what a page of the site may do, and that nobody keeps it for later. */
export function secure(app: FastifyInstance, hub: string): void {
  const policy = [
    `default-src 'self' ${hub}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
  app.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', policy)
    reply.header('x-content-type-options', 'nosniff')
    // The path of a confirmation is nobody else's business, not even the hub's.
    reply.header('referrer-policy', 'strict-origin-when-cross-origin')
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-cache')
  })
}
