import type {
  FastifyBaseLogger,
  FastifyError,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
} from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { problemStatus } from '#shared/contract/problem.ts'
import { logBounded } from '../telemetry/log-bounded.ts'
import { type Observer, unobserved } from '../telemetry/observer.ts'
import { faultsOf, type Issue } from './faults.ts'
import { knowHosts } from './hosts.ts'
import { bodyLimit } from './limits.ts'
import { localeOf, usagerLocaleOf } from './locale.ts'
import { problemType } from './problem-type.ts'
import { formatForUsager, Refusal, writeProblem } from './refusal.ts'
import { instanceOf, requestHeader } from './request-id.ts'
import { sendSecurityHeaders } from './security-headers.ts'
import { wwwAuthenticateFor } from './www-authenticate.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The sentence of a refusal is for a usager, in one of their languages. */
    isReadByUsager?: true
  }
}

/** Answers a refusal with a page for a person; `undefined` for a program. */
export type SendPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
) => Promise<FastifyReply> | undefined

/** Turns every error into problem+json or a page: a code and a sentence, never a stack. */
export function installErrors(
  app: FastifyInstance,
  sendPage: SendPage,
  observer: Observer = unobserved,
): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const limit = request.routeOptions.bodyLimit ?? bodyLimit
    const refusal = refusalOf(error, limit)
    logFault(request.log, error, refusal)
    observer.count('refusals', { code: refusal.code })
    return sendProblem(request, reply, refusal, sendPage)
  })
  app.setNotFoundHandler((request, reply) => {
    observer.count('refusals', { code: 'not_found' })
    return sendProblem(request, reply, new Refusal('not_found'), sendPage)
  })
}

/**
 * Answers a URL that is malformed or too long, which Fastify refuses before any route. The hooks of
 * the hub do not run for it, so this function sets the security headers.
 */
export const refuseAddress = (publicUrl: string, sendPage: SendPage) => {
  const isAsked = knowHosts(publicUrl)
  return (_: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const [, asked = ''] = request.url.split('?', 2)
    request.query = Object.fromEntries(new URLSearchParams(asked))
    sendSecurityHeaders(reply.raw, publicUrl)
    reply.header('cross-origin-resource-policy', 'same-origin')
    if (isAsked(request.raw)) sendProblem(request, reply, new Refusal('not_found'), sendPage)
    else replyWithProblem(request, reply, hostRefusal(publicUrl))
  }
}

/** Refuses requests for another host name than the hub's, for pages, files and the API alike. */
export function refuseOtherHosts(
  app: FastifyInstance,
  publicUrl: string,
  observer: Observer = unobserved,
): void {
  const isAsked = knowHosts(publicUrl)
  const logRefused = logBounded(app, 'refused for the name it was asked by', 'info')
  app.addHook('onRequest', (request, reply, next) => {
    if (request.routeOptions.config?.answersAnyHost || isAsked(request.raw)) return next()
    observer.count('refusals', { code: 'host_refused' })
    logRefused({ request: request.id, code: 'host_refused' })
    replyWithProblem(request, reply, hostRefusal(publicUrl))
  })
}

const hostRefusal = (url: string) => new Refusal('host_refused', [], { url })

function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
  sendPage: SendPage,
) {
  if (problemStatus[refusal.code] >= 500) reply.header(requestHeader, request.id)
  return sendPage(request, reply, refusal) ?? replyWithProblem(request, reply, refusal)
}

function replyWithProblem(request: FastifyRequest, reply: FastifyReply, refusal: Refusal) {
  const { isReadByUsager } = request.routeOptions.config
  const said = isReadByUsager && formatForUsager(refusal, usagerLocaleOf(request))
  const told = writeProblem(refusal, localeOf(request), said)
  const problem = told.status >= 500 ? { ...told, instance: instanceOf(request.id) } : told
  if (problem.status === 503) reply.header('retry-after', '2')
  if (problem.status === 429) reply.header('retry-after', String(refusal.values['seconds'] ?? 60))
  if (problem.status === 401)
    reply.header('www-authenticate', wwwAuthenticateFor(request, refusal.code))
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type(`${problemType}; charset=utf-8`)
    .serializer(JSON.stringify)
    .send(problem)
}

/** Turns any error into a refusal. @param limit longest body, in bytes */
export function refusalOf(error: FastifyError, limit: number): Refusal {
  if (error instanceof Refusal) return error
  if (hasZodFastifySchemaValidationErrors(error))
    return new Refusal(
      'invalid',
      faultsOf((error.validation as unknown as SchemaFault[]).map(issueOf)),
    )
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new Refusal('body_too_large', [], { limit })
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new Refusal('media_type')
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
    // The client disconnected before the end.
    case 'ERR_STREAM_PREMATURE_CLOSE':
      return new Refusal('malformed_json')
  }
  // secure-json-parse refuses `__proto__` with a bare 400; so does Fastify for a URL it cannot
  // decode. ECONNRESET is Node's code for a disconnected client; database errors use it too.
  if (error.code === 'ECONNRESET' && error.message === 'aborted')
    return new Refusal('malformed_json')
  if (error.statusCode === 400) return new Refusal('malformed_json')
  if (error.statusCode === 403 || error.statusCode === 404) return new Refusal('not_found')
  // For static files with a conditional request of the reader.
  if (error.statusCode === 412) return new Refusal('file_changed')
  if (error.statusCode === 416) return new Refusal('range_outside')
  if (isOfAnotherMoment(error)) return new Refusal('unavailable')
  return new Refusal('internal')
}

/** Logs an error of the hub, without content. */
export function logFault(log: FastifyBaseLogger, error: FastifyError, { code }: Refusal): void {
  if (code === 'internal' || code === 'unavailable') log.error({ err: error }, code)
}

/**
 * Returns whether a database error is temporary: it is unreachable or starting, has no disk space
 * or memory, cancelled the statement, or is a replica not yet promoted.
 */
const isOfAnotherMoment = ({ code = '', message }: { code?: string; message: string }) =>
  ofAnotherMoment.has(code) ||
  /^(08|53|57)\w{3}$/.test(code) ||
  /terminated|timeout exceeded|timeout expired|not queryable/i.test(message)

/** Beside PostgreSQL's classes 08, 53 and 57. */
const ofAnotherMoment = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  // lock_timeout.
  '55P03',
  // idle_in_transaction_session_timeout.
  '25P03',
  // I/O error.
  '58030',
  // A replica not promoted yet.
  '25006',
  // Serialisation failure: the transaction may be retried.
  '40001',
  '40P01',
])

interface SchemaFault {
  keyword: string
  instancePath: string
  message?: string
  params: Record<string, unknown>
}

function issueOf({ keyword, instancePath, message, params }: SchemaFault): Issue {
  const path = instancePath === '/' ? '' : instancePath
  return { code: keyword, path, message, keys: params['keys'] }
}
