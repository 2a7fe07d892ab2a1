import type { IncomingMessage, ServerResponse } from 'node:http'
import proxyAddress from '@fastify/proxy-addr'
import type { FastifyInstance } from 'fastify'
import { type FeedbackPart, feedbackPart } from '#shared/contract/feedback/feedback.ts'
import type { Deps } from '../../platform/deps.ts'
import { knowHosts } from '../../platform/http/hosts.ts'
import { isProxy } from '../../platform/http/is-proxy.ts'
import { bodyLimit } from '../../platform/http/limits.ts'
import { isSenderAllowed, originHeaders } from '../../platform/http/origins.ts'
import { securityHeaders } from '../../platform/http/security-headers.ts'
import { unobserved } from '../../platform/telemetry/observer.ts'
import { statusOfTakenIn, type TakenIn } from './take-in.ts'

/** Parts whose recording was refused, for Fastify's route to say why, and not to record them again. */
const refused = new WeakMap<IncomingMessage, Promise<TakenIn>>()

/** Returns the outcome of a part whose recording came before Fastify's route; `undefined` without one. */
export const takenBefore = (request: IncomingMessage): Promise<TakenIn> | undefined =>
  refused.get(request)

/**
 * Answers parts of feedback before Fastify, which costs as much as all the rest of a part. It takes the
 * plain good case alone: a part that came whole at once, from a page that may send it, valid, below the
 * rate limit, and recorded. All others go on to Fastify's route, as they came: one place refuses, logs
 * and waits for slow bodies. So do all parts while requests are traced or logged one by one.
 */
export function takeWhole(
  app: FastifyInstance,
  deps: Pick<
    Deps,
    'publicUrl' | 'trustedProxies' | 'sites' | 'takeIn' | 'rootReading' | 'observer' | 'partsLimit'
  > & { isClosing: () => boolean },
): void {
  const { publicUrl, trustedProxies, sites, takeIn, rootReading, partsLimit, isClosing } = deps
  const { observer = unobserved } = deps
  if (observer.requests || app.log.level === 'debug') return
  const isAsked = knowHosts(publicUrl)
  const isOfProxy = isProxy(trustedProxies)
  const headers = [...securityHeaders(publicUrl)].flat()
  headers.push('content-type', 'application/json; charset=utf-8')

  const isPlain = (request: IncomingMessage) =>
    isPlainPart(request) &&
    isAsked(request) &&
    // Fastify's route warns of a proxy that the settings leave out.
    (trustedProxies > 0 || request.headers['x-forwarded-for'] === undefined)

  async function isLetIn(request: IncomingMessage): Promise<boolean> {
    await rootReading?.renew()
    return rootReading?.isWhole() !== false && isSenderAllowed(request, publicUrl, sites)
  }

  /** Returns a part and its outcome; `null` for what Fastify's route has to judge. */
  async function take(request: IncomingMessage) {
    if (!request.complete || isClosing()) return null
    if (!(await isLetIn(request).catch(() => false))) return null
    const ip = proxyAddress(request, isOfProxy)
    if (!partsLimit.take(ip)) return null
    const part = readPart(request)
    if (part) {
      const outcome = takeIn(part, { from: 'site', request: { headers: request.headers, ip } })
      const stored = await outcome.catch(() => refused.set(request, outcome) && null)
      if (stored) return { part, stored }
    }
    partsLimit.noteTaken(request)
    return null
  }

  async function answerOrHandOn(request: IncomingMessage, answer: ServerResponse): Promise<void> {
    const began = performance.now()
    const taken = await take(request)
    if (!taken) return app.routing(request, answer)
    request.resume()
    const { part, stored } = taken
    const body = JSON.stringify({ id: part.id, part: part.part, stored })
    answer.once('finish', () => {
      const seconds = (performance.now() - began) / 1000
      observer.measure('request_seconds', answeredHere, seconds)
    })
    const length = ['content-length', String(body.length)]
    answer.writeHead(statusOfTakenIn[stored], [...headers, ...originHeaders(request), ...length])
    answer.end(body)
  }

  app.server.off('request', app.routing)
  app.server.prependListener('request', (request, answer) => {
    // By then Node has read on to the end of what came with the headers.
    if (isPlain(request)) setImmediate(answerOrHandOn, request, answer)
    else app.routing(request, answer)
  })
}

const answeredHere = { route: '/v1/feedback', method: 'POST', status: '2xx' }

/** Returns whether the headers are those of a part as the widget sends it. */
function isPlainPart({ method, url = '', headers }: IncomingMessage): boolean {
  const length = headers['content-length']
  return (
    method === 'POST' &&
    /^\/v1\/feedback(\?locale=[\w-]{0,35})?$/.test(url) &&
    headers['content-type'] === 'application/json' &&
    length !== undefined &&
    Number(length) > 0 &&
    Number(length) <= bodyLimit &&
    headers['content-encoding'] === undefined
  )
}

/**
 * Reads a part, and leaves its bytes for who reads the request next.
 * @returns `null` where Fastify's route has to judge it
 */
function readPart(request: IncomingMessage): FeedbackPart | null {
  const bytes: Buffer | null = request.read()
  if (!bytes) return null
  request.unshift(bytes)
  const text = bytes.toString()
  // Only the parser of Fastify refuses these as it should, and tells them from innocent text.
  if (/__proto__|constructor|\\u/.test(text)) return null
  try {
    return feedbackPart.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
