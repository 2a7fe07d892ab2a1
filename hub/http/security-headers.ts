import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import plainHelmet from 'helmet'

/** What browsers are told of every answer. */
export const securityHeaders = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      workerSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  referrerPolicy: { policy: 'no-referrer' },
  // The widget's files are made to be loaded by other sites; each page says the opposite for itself.
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  // Only the proxy in front knows whether the hub is reached over TLS alone.
  strictTransportSecurity: false,
} as const

/**
 * Tells them with every answer. They are the same for all, and written once; a route that says
 * otherwise, in its option `helmet`, tells its own.
 */
export async function installSecurityHeaders(app: FastifyInstance): Promise<void> {
  const said = new Map<string, string>()
  const answer = {
    setHeader: (name: string, value: string) => said.set(name, value),
    removeHeader: () => {},
  }
  plainHelmet(securityHeaders)(
    {} as IncomingMessage,
    answer as unknown as ServerResponse,
    (error) => {
      if (error) throw error
    },
  )
  app.addHook('onRequest', (_, { raw }, next) => {
    for (const [name, value] of said) raw.setHeader(name, value)
    next()
  })
  await app.register(helmet, { ...securityHeaders, global: false })
}
