import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Asked, Observer, RequestObserver } from './observer.ts'

/** Methods that are told apart; what else a stranger says is one. */
const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'])

/** The pattern of a request's route, and never its address, which may hold a code. */
export const routeOf = (request: FastifyRequest) =>
  request.is404 ? 'none' : (request.routeOptions.url ?? 'none')

/** The method of a request, or `other`: strangers invent some. */
export const methodOf = ({ method }: FastifyRequest) => (methods.has(method) ? method : 'other')

/** Measures each answer, and at `debug` writes a line of it. */
export function observeRequests(app: FastifyInstance, observer: Observer): void {
  if (observer.requests) followRequests(app, observer.requests)
  const isTold = app.log.level === 'debug'
  // Without a promise: this runs for each of thousands of answers a second.
  app.addHook('onResponse', (request, reply, done) => {
    const [route, method] = [routeOf(request), methodOf(request)]
    const status = `${Math.floor(reply.statusCode / 100)}xx`
    observer.measure('request_seconds', { route, method, status }, reply.elapsedTime / 1000)
    if (isTold) {
      const bytes = Number(reply.getHeader('content-length') ?? Number.NaN)
      const said = { method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }
      // What is written as it comes has no length that is known before.
      request.log.debug(Number.isNaN(bytes) ? said : { ...said, bytes }, 'answered')
    }
    done()
  })
}

function followRequests(app: FastifyInstance, requests: RequestObserver): void {
  const asked = (request: FastifyRequest): Asked => ({
    id: request.id,
    route: routeOf(request),
    method: methodOf(request),
  })
  app.addHook('onRequest', (request, _, done) => requests.begin(asked(request), done))
  app.addHook('preValidation', (request, _, done) => {
    const { traceparent } = request.headers
    const isTrusted = request.routeOptions.config.opensTo === 'key'
    const parent = isTrusted && typeof traceparent === 'string' ? traceparent : undefined
    requests.goOn(asked(request), parent, done)
  })
  app.addHook('onResponse', (request, reply, done) => {
    requests.end(asked(request), reply.statusCode)
    done()
  })
}
