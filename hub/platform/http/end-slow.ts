import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Its body is read while it comes, for as long as whoever sends it likes. */
    isStream?: true
  }
}

/** How slowly one may speak. */
interface Patience {
  /** How long whoever sends a body is waited for at any rate, in milliseconds. */
  first: number
  /** Bytes a second that must have come after that. */
  slowest: number
  /** How often one looks, in milliseconds. */
  pause: number
}

const usual: Patience = { first: 20_000, slowest: 500, pause: 5000 }

/** The same for what is asked, before it is known what it is. Node looks itself. */
export const slowHeaders = {
  headersTimeout: usual.first,
  connectionsCheckingInterval: usual.pause,
} as const

/**
 * Cuts whoever sends a body so slowly that they can only mean to hold the connection: of what a widget
 * sends, a bad network brings the whole before. A long file may take its time while it comes.
 */
export function endSlow(app: FastifyInstance, { first, slowest, pause }: Patience = usual): void {
  /** Bodies on their way: since when, and what had been read on their connection before. */
  const coming = new Map<IncomingMessage, { since: number; before: number }>()
  const timer = setInterval(() => {
    const now = performance.now()
    for (const [request, { since, before }] of coming) {
      const { socket, complete } = request
      const allowed = first + ((socket.bytesRead - before) / slowest) * 1000
      if (complete || socket.destroyed) coming.delete(request)
      else if (now - since > allowed) socket.destroy()
    }
  }, pause).unref()
  app.server.on('request', (request) => {
    if (!bringsBody(request)) return
    coming.set(request, { since: performance.now(), before: request.socket.bytesRead })
    request.once('end', () => coming.delete(request))
  })
  app.addHook('preHandler', async ({ raw, routeOptions }) => {
    if (routeOptions.config.isStream) coming.delete(raw)
  })
  app.addHook('onClose', async () => clearInterval(timer))
}

const bringsBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
