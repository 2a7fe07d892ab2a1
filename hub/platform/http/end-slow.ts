import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The handler reads the body as a stream, for as long as it comes. */
    isStream?: true
  }
}

/** Limits against slow clients. */
interface Patience {
  /** Time every client has for its body, in milliseconds. */
  first: number
  /** Least bytes a second after that time. */
  slowest: number
  /** Interval of the checks, in milliseconds. */
  pause: number
}

const usual: Patience = { first: 20_000, slowest: 500, pause: 5000 }

/** The same limit for headers, which Node enforces. */
export const slowHeaders = {
  headersTimeout: usual.first,
  connectionsCheckingInterval: usual.pause,
} as const

/**
 * Closes connections that send a body very slowly (slowloris). Even a bad network sends a widget's
 * body within the first interval. A long file may take its time while bytes come.
 */
export function endSlow(app: FastifyInstance, { first, slowest, pause }: Patience = usual): void {
  /** Bodies in progress: start time, and bytes read on the connection before them. */
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
