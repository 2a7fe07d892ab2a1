import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type ProblemCode, problemStatus } from '#shared/contract/problem.ts'
import type { Deps } from '../../platform/deps.ts'
import { refusalOf } from '../../platform/http/errors.ts'
import type { LimitedBy } from '../../platform/http/limited-by.ts'
import { bodyLimit } from '../../platform/http/limits.ts'
import { setBearer, setHolder } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { logBounded } from '../../platform/telemetry/log-bounded.ts'
import { methodOf, routeOf } from '../../platform/telemetry/observe-requests.ts'
import type { ReadBearer } from './access-tokens.ts'
import { judge } from './judge.ts'
import { readHolder } from './keys.ts'
import { type Declared, readDeclared } from './opens-to.ts'

/** A route of the hub, and who may call it. */
export interface Endpoint {
  /** In capitals; `ANY` when the route accepts every method. */
  method: string
  url: string
  declared: Declared
  /** What bounds how often an address calls it; `null` where a token, a key or a code does. */
  limitedBy: LimitedBy | null
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Every registered route, in order. */
    endpoints: readonly Endpoint[]
  }
}

/** Routes that libraries register without a config: CORS preflights. */
const ofLibraries: ReadonlySet<string> = new Set(['OPTIONS *'])

/** The name of the caller in the log, allowed or not. */
const askers = new WeakMap<FastifyRequest, { agent: string } | { key: string }>()

/**
 * Installs the authorisation middleware, the only place that opens routes. Each route declares in
 * its `config` who may call it. The hook checks the credentials before the hub reads the body. It
 * logs every refusal: route, reason, and caller when known.
 * @throws Error at registration of a route without a declaration
 * @throws Refusal from its hook: `token_missing`, `token_refused`, `role_refused`, `no_rights`,
 *   `key_missing`, `key_unknown`, `key_scope`
 */
export function installGate(
  app: FastifyInstance,
  deps: Pick<Deps, 'database' | 'clock'> & { readBearer: ReadBearer },
): void {
  const endpoints: Endpoint[] = []
  const logRefused = logBounded(app, 'refused for want of rights')
  const logChecked = logBounded(app, 'refused for its content or its rate', 'info')
  app.decorate('endpoints', endpoints)

  app.addHook('onRoute', (route) => {
    const methods = [route.method].flat()
    if (ofLibraries.has(`${methods} ${route.url}`)) route.config = { opensTo: 'everyone' }
    const declared = readDeclared(route.config)
    if (!declared) throw new Error(`${methods} ${route.url} does not say whom it opens to`)
    // Fastify adds a HEAD beside each GET.
    const method = methods.length > 2 ? 'ANY' : methods.find((one) => one !== 'HEAD')
    const { limitedBy = null } = route.config ?? {}
    if (method) endpoints.push({ method, url: route.url, declared, limitedBy })
  })

  app.addHook('onRequest', async (request, reply) => {
    if (request.is404) return
    const declared = readDeclared(request.routeOptions.config)
    if (!declared)
      throw new Error('A route that does not say whom it opens to was never registered')
    // Forbid caches to keep answers that aren't public, unless the route sets the header itself.
    if (declared.opensTo !== 'everyone') reply.header('cache-control', 'no-store')
    if (declared.opensTo === 'everyone' || declared.opensTo === 'code') return
    if (declared.opensTo === 'key') {
      const holder = await readHolder(deps, request)
      askers.set(request, { key: holder.key })
      refuse(declared, judge(declared, { kind: 'system', scopes: holder.scopes }))
      setHolder(request, holder)
    } else {
      const bearer = await deps.readBearer(request)
      askers.set(request, { agent: bearer.agent })
      refuse(declared, judge(declared, { kind: 'person', rights: bearer.rights }))
      setBearer(request, bearer)
    }
  })

  // Also log the refusals that a route throws after authorisation.
  app.addHook('onError', async (request, _, error) => {
    const { code } = refusalOf(error, bodyLimit)
    const log = isOfRights(code) ? logRefused : isOfChecks(code) ? logChecked : null
    const asked = { method: methodOf(request), route: routeOf(request) }
    log?.({ request: request.id, code, ...asked, ...askers.get(request) })
  })
}

const isOfRights = (code: ProblemCode) => [401, 403].includes(problemStatus[code])

/** Returns whether a request met the checks of what it sent, or a rate limit. */
const isOfChecks = (code: ProblemCode) => [400, 413, 415, 422, 429].includes(problemStatus[code])

function refuse(declared: Declared, code: ReturnType<typeof judge>): void {
  if (code) throw new Refusal(code, [], 'scope' in declared ? { scope: declared.scope } : {})
}
