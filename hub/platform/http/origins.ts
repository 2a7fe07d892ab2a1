import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyCorsOptions, FastifyCorsOptionsDelegateCallback } from '@fastify/cors'
import type { FastifyRequest } from 'fastify'
import { isLoopback } from '../outbound/loopback.ts'
import { Refusal } from './refusal.ts'

/**
 * Allows calls from pages of registered sites and of the hub itself (CORS). The hub refuses other
 * pages before it reads anything: a browser would send the request and only hide the answer.
 * Programs send no origin, and their API key authenticates them. So does the token of the agents'
 * extension, whose origin differs in each Firefox. The script tag, the widget's files and the
 * published keys are public.
 * @param refused told of each request it refuses
 */
export function allowOrigin(
  publicUrl: string,
  sites: { knowsOrigin(origin: string): Promise<boolean> },
  refused: (request: FastifyRequest) => void = () => {},
): FastifyCorsOptionsDelegateCallback {
  return (request, callback) => {
    const { origin } = request.headers
    const options = { ...common, origin: true }
    const isLetIn = !origin || isOwn(request, publicUrl) || isExtension(origin)
    if (isLetIn || isPublicFile(request.url)) return callback(null, options)
    sites.knowsOrigin(origin).then(
      (isKnown) => {
        if (isKnown) return callback(null, options)
        refused(request)
        callback(new Refusal('origin_refused'))
      },
      (error: Error) => callback(error),
    )
  }
}

/**
 * Refuses a page that sends for another site than its own, even when both are registered. A request
 * without an origin comes from a program, which could forge it anyway.
 * @throws Refusal `origin_refused`
 */
export function requireOrigin(
  request: Asking,
  { origins }: { origins: readonly string[] },
  { publicUrl }: { publicUrl: string },
): void {
  const { origin } = request.headers
  if (!origin || origins.includes(origin) || isOwn(request, publicUrl)) return
  throw new Refusal('origin_refused')
}

/** A hook that refuses what a page sends, but for the hub's own. @throws Refusal `origin_refused` */
export function onlyOwnPages(deps: { publicUrl: string }) {
  return async (request: FastifyRequest): Promise<void> => {
    if (request.method === 'POST') requireOrigin(request, { origins: [] }, deps)
  }
}

/**
 * Returns whether a page may send answers: one of a registered site or of the hub itself, or none, for a
 * program.
 */
export async function isSenderAllowed(
  request: Asking,
  publicUrl: string,
  sites: { knowsOrigin(origin: string): Promise<boolean> },
): Promise<boolean> {
  const { origin } = request.headers
  return !origin || isOwn(request, publicUrl) || sites.knowsOrigin(origin)
}

/** Returns the headers of CORS for an answer to a page that was let in, each name before its value. */
export function originHeaders({ headers: { origin } }: Asking): string[] {
  return [...varied, ...(origin ? ['access-control-allow-origin', origin] : [])]
}

/** What of a request says where it comes from. */
interface Asking {
  headers: IncomingHttpHeaders
}

// A browser with a wrong clock uses `date` for the timestamps of its proofs.
const exposedHeaders = ['retry-after', 'date', 'www-authenticate']

const varied = ['vary', 'Origin', 'access-control-expose-headers', exposedHeaders.join(', ')]

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
  exposedHeaders,
  maxAge: 7200,
  strictPreflight: false,
}

/**
 * Returns whether a page belongs to the hub: at its public URL, or at the name of this machine that
 * was requested. A browser sends the origin for a module too.
 */
function isOwn({ headers }: Asking, publicUrl: string): boolean {
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
