import type { FastifyCorsOptions, FastifyCorsOptionsDelegateCallback } from '@fastify/cors'
import type { FastifyRequest } from 'fastify'
import { isLoopback } from '../outbound/loopback.ts'
import { Refusal } from './refusal.ts'

/**
 * Pages of registered sites, and the hub's own, may call the hub from a browser. Another page is
 * refused before anything is read: a browser would run the request and only hide the answer.
 * Programs send no origin and are known by their key, and so is the agents' extension: its origin is
 * another in each Firefox, and what opens the hub to it is its token. The script tag, the widget's
 * files and the published keys are public.
 */
export function allowOrigin(
  publicUrl: string,
  sites: { knowsOrigin(origin: string): Promise<boolean> },
): FastifyCorsOptionsDelegateCallback {
  return (request, callback) => {
    const { origin } = request.headers
    const options = { ...common, origin: true }
    const isLetIn = !origin || isOwn(request, publicUrl) || isExtension(origin)
    if (isLetIn || isPublicFile(request.url)) return callback(null, options)
    sites.knowsOrigin(origin).then(
      (isKnown) => (isKnown ? callback(null, options) : callback(new Refusal('origin_refused'))),
      (error: Error) => callback(error),
    )
  }
}

/**
 * A page may speak for its own site alone, and not for another's, though both are registered. Who
 * sends no origin is no page: a program could write whichever it likes, so nothing is gained by asking.
 * @throws Refusal `origin_refused`
 */
export function requireOrigin(
  request: FastifyRequest,
  { origins }: { origins: readonly string[] },
  { publicUrl }: { publicUrl: string },
): void {
  const { origin } = request.headers
  if (!origin || origins.includes(origin) || isOwn(request, publicUrl)) return
  throw new Refusal('origin_refused')
}

const common: FastifyCorsOptions = {
  methods: ['GET', 'POST', 'DELETE'],
  allowedHeaders: [
    'authorization',
    'content-type',
    'dpop',
    'parvis-tracking',
    'parvis-receipt',
    'parvis-proof',
  ],
  // By the date of an answer a browser whose clock is wrong dates what it proves.
  exposedHeaders: ['retry-after', 'date', 'www-authenticate'],
  maxAge: 7200,
  strictPreflight: false,
}

/**
 * A page of the hub itself: at its public address, or at the name of this machine that is asked for.
 * A browser names the origin of a module too.
 */
function isOwn({ headers }: FastifyRequest, publicUrl: string): boolean {
  const { origin = '', host } = headers
  if (origin === publicUrl) return true
  const page = URL.canParse(origin) ? new URL(origin) : null
  return page !== null && page.host === host && isLoopback(page.hostname)
}

function isExtension(origin: string): boolean {
  return /^(chrome|moz)-extension:\/\//.test(origin)
}

function isPublicFile(url: string): boolean {
  return url.startsWith('/widget/') || /^\/(parvis\.m?js|\.well-known\/jwks\.json)(\?|$)/.test(url)
}
