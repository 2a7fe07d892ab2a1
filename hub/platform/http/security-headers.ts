import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyReply } from 'fastify'
import helmet from 'helmet'

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * Exceptions to the policy of all pages: the console shows a frame, and the trial page stands
     * in it. A letter stands in it too, with styles of its own and nothing that runs. The pages of
     * a sign-in keep the window that opened them, which may be a frame.
     */
    framed?: 'shows' | 'stands' | 'letter' | 'opened'
  }
}

/** Content security policy of the pages of a hub. */
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
  // Text never becomes markup or code; the only script URL is the service worker's.
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ['parvis'],
}

/** The same of an e-mail that the console shows: only its own styles, in a sandbox. */
const letter = {
  ...policy,
  scriptSrc: ["'none'"],
  styleSrc: ["'unsafe-inline'"],
  connectSrc: ["'none'"],
  workerSrc: ["'none'"],
  fontSrc: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'self'"],
  sandbox: [],
}

/** Browser features that no page of a hub uses. */
const refusedFeatures = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']

type Headers = ReadonlyMap<string, string>

const headers = {
  other: write(policy, 'deny'),
  shows: write({ ...policy, frameSrc: ["'self'"] }, 'deny'),
  stands: write({ ...policy, frameAncestors: ["'self'"] }, 'sameorigin'),
  letter: write(letter, 'sameorigin'),
  opened: write(policy, 'deny', 'unsafe-none'),
}

type Opener = 'same-origin' | 'same-origin-allow-popups' | 'unsafe-none'

function write(
  directives: Record<string, string[]>,
  action: 'deny' | 'sameorigin',
  opener: Opener = 'same-origin',
): Headers {
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
    crossOriginOpenerPolicy: { policy: opener },
    // Other sites load the widget's files; pages set the opposite.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: false,
    xFrameOptions: { action },
  })({} as IncomingMessage, answer as unknown as ServerResponse, (error) => {
    if (error) throw error
  })
  return written
}

/**
 * Sets the security headers of every answer. They are the same for all, computed once; a route with
 * `framed` in its `config` has its own.
 * @param publicUrl public URL of the hub; over TLS it adds HSTS for a year
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

/** Sets the security headers of one answer, before any other header. */
export function sendSecurityHeaders(
  answer: ServerResponse,
  publicUrl: string,
  framed: keyof typeof headers = 'other',
): void {
  for (const [name, value] of securityHeaders(publicUrl, framed)) answer.setHeader(name, value)
}

/** Returns the security headers of an answer. */
export function securityHeaders(
  publicUrl: string,
  framed: keyof typeof headers = 'other',
): Headers {
  if (!publicUrl.startsWith('https:')) return headers[framed]
  return new Map([...headers[framed], ['strict-transport-security', transportPolicyOf(publicUrl)]])
}

/**
 * Returns the policy of TLS for a year. What stands below a name of the hub's own, such as
 * `parvis.ville.example`, is the hub's too. A whole domain, `ville.example`, may hold other sites, so it
 * promises for itself alone.
 */
function transportPolicyOf(publicUrl: string): string {
  const isWholeDomain = new URL(publicUrl).hostname.split('.').length < 3
  return isWholeDomain ? 'max-age=31536000' : 'max-age=31536000; includeSubDomains'
}

/**
 * Lets pages of these origins, and of no other, show this answer in a frame. It may open a window to
 * sign in, and hear from it.
 */
export function allowFrames(answer: ServerResponse, origins: readonly string[]): void {
  const frameAncestors = origins.length > 0 ? [...origins] : ["'none'"]
  const written = write({ ...policy, frameAncestors }, 'deny', 'same-origin-allow-popups')
  for (const [name, value] of written) answer.setHeader(name, value)
  // It knows no list of origins, and browsers that know the policy above ignore it.
  if (origins.length > 0) answer.removeHeader('x-frame-options')
}

function isPage(reply: FastifyReply): boolean {
  return /^text\/html\b/.test(String(reply.getHeader('content-type')))
}
