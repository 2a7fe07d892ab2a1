import type { FastifyInstance } from 'fastify'

/** Sets the security headers of the site, and forbids caching. */
export function secure(app: FastifyInstance, hub: string): void {
  const policy = [
    `default-src 'self' ${hub}`,
    "style-src 'self'",
    // The crest in the widget.
    `img-src 'self' data: ${hub}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
  app.addHook('onSend', async (_request, reply) => {
    reply.header('content-security-policy', policy)
    reply.header('x-content-type-options', 'nosniff')
    // Keep the path of a confirmation from other origins, even the hub.
    reply.header('referrer-policy', 'strict-origin-when-cross-origin')
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-cache')
  })
}
