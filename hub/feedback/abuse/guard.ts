import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Deps } from '../../platform/deps.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type AddressLimit, limitAddresses } from '../../platform/rate-limit/address-limit.ts'

/** Unknown codes an address may try in ten minutes: people mistype, machines guess. */
const mostUnknownCodes = 60

/** Where parts of feedback and counters come in: from pages of sites, and from those of requests. */
const waysOfParts: ReadonlySet<string> = new Set(['/v1/feedback', '/preuves/v1/feedback'])
const waysOfCounters: ReadonlySet<string> = new Set(['/v1/counters', '/preuves/v1/counters'])

/** What is read, changed and withdrawn with a receipt or a tracking code, whatever its routes. */
const withCode = /^\/(v1\/feedback\/receipt|recu|v1\/tracking|suivi\/:code)/

/** Counts the codes that an address tries. */
export interface Guesses {
  /** @throws Refusal `too_many_requests` */
  take(address: string): void
  giveBack(address: string): void
}

declare module '../../platform/deps.ts' {
  interface Deps {
    guesses: Guesses
  }
}

/**
 * Limits what one address sends: parts of feedback, counters, codes nobody has. What the limit of
 * parts is comes from the settings; codes have their own, since 80 bits are guessed by nobody who
 * may try sixty.
 * @returns counts codes where one request brings several; what it counts is taken back when known.
 * @throws Refusal `too_many_requests` from its hooks, and from what it returns
 */
export function installGuard(
  app: FastifyInstance,
  deps: Pick<Deps, 'clock' | 'random' | 'partsPerAddress' | 'trustedProxies'>,
): Guesses {
  const { partsPerAddress, trustedProxies } = deps
  const parts = limitAddresses(partsPerAddress, deps)
  const counters = limitAddresses(partsPerAddress, deps)
  const codes = limitAddresses(mostUnknownCodes, deps)
  // Only what a request took is given back: one refused before it got here took nothing.
  const counted = new WeakSet<FastifyRequest>()
  let isWarned = trustedProxies > 0

  app.addHook('onRequest', async (request) => {
    const { url = '' } = request.routeOptions
    if (request.method === 'POST' && waysOfParts.has(url)) take(parts, request.ip)
    else if (request.method === 'POST' && waysOfCounters.has(url)) take(counters, request.ip)
    else if (withCode.test(url)) {
      take(codes, request.ip)
      counted.add(request)
    } else return
    if (isWarned || request.headers['x-forwarded-for'] === undefined) return
    isWarned = true
    app.log.warn(
      'Requests come through a proxy and all count as one address. Set PARVIS_TRUSTED_PROXIES to the number of proxies in front.',
    )
  })

  // Counted before it is known, so that a hundred guesses at once are a hundred guesses.
  app.addHook('onResponse', async (request, reply) => {
    if (counted.delete(request) && reply.statusCode !== 404) codes.giveBack(request.ip)
  })

  return {
    take: (address) => take(codes, address),
    giveBack: (address) => codes.giveBack(address),
  }
}

function take(limit: AddressLimit, address: string): void {
  const seconds = limit.take(address)
  if (seconds > 0) throw new Refusal('too_many_requests', [], { seconds })
}
