import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Asked, Observer, RequestObserver } from './observer.ts'

/** Known methods; all others count as one. */
const methods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'])

/** Returns the pattern of the route of a request, never its URL, which may hold a code. */
export const routeOf = (request: FastifyRequest) =>
  request.is404 ? 'none' : (request.routeOptions.url ?? 'none')

/** Returns the method of a request, or `other` for unknown ones. */
export const methodOf = ({ method }: FastifyRequest) => (methods.has(method) ? method : 'other')

/** Measures each answer, and logs it at `debug`. */
export function observeRequests(app: FastifyInstance, observer: Observer): void {
  if (observer.requests) followRequests(app, observer.requests)
  const isTold = app.log.level === 'debug'
  // A callback, not a promise: this runs thousands of times a second.
  app.addHook('onResponse', (request, reply, done) => {
    const [route, method] = [routeOf(request), methodOf(request)]
    const status = `${Math.floor(reply.statusCode / 100)}xx`
    observer.measure('request_seconds', { route, method, status }, reply.elapsedTime / 1000)
    if (isTold) {
      const bytes = Number(reply.getHeader('content-length') ?? Number.NaN)
      const said = { method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }
      // A stream has no length known in advance.
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
