import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Deps } from '../../platform/deps.ts'
import type { LimitedBy } from '../../platform/http/limited-by.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type AddressLimit, limitAddresses } from '../../platform/rate-limit/address-limit.ts'

/** Most unknown codes of an address in ten minutes: people mistype, machines guess. */
const mostUnknownCodes = 60

/** Most reports of an address in ten minutes: one costs as much as fifty pages. */
const mostReports = 300

/** Routes that take a receipt, a tracking code or a ticket. */
const withCode =
  /^\/(v1\/feedback\/receipt|recu|v1\/tracking|suivi\/:code|a\/:ticket|ne-plus-demander)/

/** The same where a code is sent alone: systems read it with a key. */
const sentWithCode = '/v1/requests/:reference/replies'

/** Counts the codes that an address tries. */
export interface Guesses {
  /** @throws Refusal `too_many_requests` */
  take(address: string): void
  giveBack(address: string): void
}

declare module '../../platform/deps.ts' {
  interface Deps {
    guesses: Guesses
    partsLimit: PartsLimit
  }
}

/** Counts parts of feedback before Fastify has their requests. */
interface PartsLimit {
  /** @returns whether the limit lets a part of this address pass; it then counts */
  take(address: string): boolean
  /** Notes that a request has been counted, before Fastify gets it. */
  noteTaken(request: IncomingMessage): void
}

/**
 * Installs rate limits per address: parts of feedback, counters, public pages, reports, unknown
 * codes. The settings hold the limit of the first three, and each route names its own (`limitedBy`).
 * Codes have their own: no one guesses 80 bits in sixty attempts.
 * @returns a counter for requests with several codes, which gives back those that exist; and one for
 *   parts that are counted before these hooks
 * @throws Error at registration of a route that opens to everyone and names no limit
 * @throws Refusal `too_many_requests` from its hooks, and from the counter
 */
export function installRateLimit(
  app: FastifyInstance,
  deps: Pick<Deps, 'clock' | 'random' | 'partsPerAddress' | 'trustedProxies'>,
): { guesses: Guesses; partsLimit: PartsLimit } {
  const { partsPerAddress, trustedProxies } = deps
  const parts = limitAddresses('parts', partsPerAddress, deps)
  const limits: Partial<Record<LimitedBy, AddressLimit>> = {
    parts,
    counters: limitAddresses('counters', partsPerAddress, deps),
    pages: limitAddresses('pages', partsPerAddress, deps),
    reports: limitAddresses('reports', Math.min(partsPerAddress, mostReports), deps),
  }
  const codes = limitAddresses('unknown_codes', mostUnknownCodes, deps)
  // Give back only what a request took: one refused earlier took nothing.
  const counted = new WeakSet<FastifyRequest>()
  const takenEarly = new WeakSet<IncomingMessage>()
  let isWarned = trustedProxies > 0

  app.addHook('onRoute', ({ config, method, url }) => {
    if (config?.opensTo === 'everyone' && !config.limitedBy)
      throw new Error(`${method} ${url} opens to everyone and does not say what limits it`)
  })

  app.addHook('onRequest', async (request) => {
    const { url = '', config } = request.routeOptions
    const isOfCode = withCode.test(url) || (request.method === 'POST' && url === sentWithCode)
    const limit = config?.limitedBy && limits[config.limitedBy]
    if (limit && !takenEarly.delete(request.raw)) take(limit, request.ip)
    if (!limit && !isOfCode) return
    if (isOfCode) {
      take(codes, request.ip)
      counted.add(request)
    }
    if (isWarned || request.headers['x-forwarded-for'] === undefined) return
    isWarned = true
    app.log.warn(
      'Requests come through a proxy and all count as one address. Set PARVIS_TRUSTED_PROXIES to the number of proxies in front.',
    )
  })

  // Count before the look-up, so that a hundred concurrent guesses count as a hundred.
  app.addHook('onResponse', async (request, reply) => {
    if (counted.delete(request) && reply.statusCode !== 404) codes.giveBack(request.ip)
  })

  const guesses: Guesses = {
    take: (address) => take(codes, address),
    giveBack: (address) => codes.giveBack(address),
  }
  const partsLimit: PartsLimit = {
    take: (address) => parts.take(address) === 0,
    noteTaken: (request) => void takenEarly.add(request),
  }
  return { guesses, partsLimit }
}

function take(limit: AddressLimit, address: string): void {
  const seconds = limit.take(address)
  if (seconds > 0) throw new Refusal('too_many_requests', [], { seconds })
}
