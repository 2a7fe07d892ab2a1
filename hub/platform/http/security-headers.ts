import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyReply } from 'fastify'
import helmet from 'helmet'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a page may do beside what all may: the console shows a frame, the trial stands in it. */
    framed?: 'shows' | 'stands'
  }
}

/** What the pages of a hub may do, and nothing else may be done in them. */
const policy = {
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
  // No text becomes markup or code, by mistake neither; one address is a script's: what notifies.
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ['parvis'],
}

/** What no page of a hub asks of a device. */
const refusedFeatures = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']

type Headers = ReadonlyMap<string, string>

const headers = {
  other: write(policy, 'deny'),
  shows: write({ ...policy, frameSrc: ["'self'"] }, 'deny'),
  stands: write({ ...policy, frameAncestors: ["'self'"] }, 'sameorigin'),
}

function write(directives: Record<string, string[]>, action: 'deny' | 'sameorigin'): Headers {
  const written = new Map([
    ['permissions-policy', refusedFeatures.map((name) => `${name}=()`).join(', ')],
  ])
  const answer = {
    setHeader: (name: string, value: string) => written.set(name.toLowerCase(), value),
    removeHeader: () => {},
  }
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    referrerPolicy: { policy: 'no-referrer' },
    // The widget's files are made to be loaded by other sites; pages say the opposite.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: false,
    xFrameOptions: { action },
  })({} as IncomingMessage, answer as unknown as ServerResponse, (error) => {
    if (error) throw error
  })
  return written
}

/**
 * Tells browsers with every answer what may be done with it. They are told the same of all, written
 * once; a route that says `framed` in its `config` tells its own.
 * @param publicUrl where people reach the hub: over TLS, they are told to come by it alone for a year
 */
export async function installSecurityHeaders(app: FastifyInstance, publicUrl = ''): Promise<void> {
  app.addHook('onRequest', (request, { raw }, next) => {
    sendSecurityHeaders(raw, publicUrl, request.routeOptions.config?.framed)
    next()
  })
  app.addHook('onSend', (_, reply, payload, next) => {
    if (isPage(reply)) reply.header('cross-origin-resource-policy', 'same-origin')
    next(null, payload)
  })
}

/** Tells it with one answer, before anything else is said of it. */
export function sendSecurityHeaders(
  answer: ServerResponse,
  publicUrl: string,
  framed: keyof typeof headers = 'other',
): void {
  for (const [name, value] of headers[framed]) answer.setHeader(name, value)
  if (publicUrl.startsWith('https:'))
    answer.setHeader('strict-transport-security', 'max-age=31536000')
}

function isPage(reply: FastifyReply): boolean {
  return /^text\/html\b/.test(String(reply.getHeader('content-type')))
}
