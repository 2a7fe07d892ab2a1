import type { FastifyInstance, FastifyRequest } from 'fastify'
import { problemStatus } from '#shared/contract/problem.ts'
import type { Services } from '../../platform/deps.ts'
import { setBearer, setHolder } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { logBounded } from '../../platform/telemetry/log-bounded.ts'
import { methodOf, routeOf } from '../../platform/telemetry/observe-requests.ts'
import { judge } from './judge.ts'
import { readHolder } from './keys.ts'
import { type Declared, readDeclared } from './opens-to.ts'
import type { ReadBearer } from './tokens.ts'

/** A route of the hub, and whom it opens to. */
export interface Endpoint {
  /** In capitals; `ANY` where it makes no difference. */
  method: string
  url: string
  declared: Declared
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route that was registered, in that order. */
    endpoints: readonly Endpoint[]
  }
}

/** What libraries register and cannot say themselves: answers to preflights. */
const ofLibraries: ReadonlySet<string> = new Set(['OPTIONS *'])

/** How the log names whoever asks, let in or not. */
const askers = new WeakMap<FastifyRequest, { agent: string } | { key: string }>()

/**
 * The one place where routes open. Each says in its `config` whom it opens to; here what the asker
 * brings is read and judged, before anything of the body is. Who is refused is told in the log: by
 * which route and why, and who it was where that is known.
 * @throws Error from the registration of a route that does not say
 * @throws Refusal from its hook: `token_missing`, `token_refused`, `role_refused`, `no_rights`,
 * `key_missing`, `key_unknown`, `key_scope`
 */
export function installGate(
  app: FastifyInstance,
  services: Pick<Services, 'database' | 'clock'> & { readBearer: ReadBearer },
): void {
  const endpoints: Endpoint[] = []
  const logRefused = logBounded(app, 'refused for want of rights')
  app.decorate('endpoints', endpoints)

  app.addHook('onRoute', (route) => {
    const methods = [route.method].flat()
    if (ofLibraries.has(`${methods} ${route.url}`)) route.config = { opensTo: 'everyone' }
    const declared = readDeclared(route.config)
    if (!declared) throw new Error(`${methods} ${route.url} does not say whom it opens to`)
    // A HEAD is the GET beside it.
    const method = methods.length > 2 ? 'ANY' : methods.find((one) => one !== 'HEAD')
    if (method) endpoints.push({ method, url: route.url, declared })
  })

  app.addHook('onRequest', async (request, reply) => {
    if (request.is404) return
    const declared = readDeclared(request.routeOptions.config)
    if (!declared)
      throw new Error('A route that does not say whom it opens to was never registered')
    // What is not for everyone is kept nowhere, unless the route itself says how.
    if (declared.opensTo !== 'everyone') reply.header('cache-control', 'no-store')
    if (declared.opensTo === 'everyone' || declared.opensTo === 'code') return
    if (declared.opensTo === 'key') {
      const holder = await readHolder(services, request)
      askers.set(request, { key: holder.key })
      refuse(declared, judge(declared, { kind: 'system', scopes: holder.scopes }))
      setHolder(request, holder)
    } else {
      const bearer = await services.readBearer(request)
      askers.set(request, { agent: bearer.agent })
      refuse(declared, judge(declared, { kind: 'person', rights: bearer.rights }))
      setBearer(request, bearer)
    }
  })

  // What a route refuses by itself, once somebody was let in, is told as well.
  app.addHook('onError', async (request, _, error) => {
    if (!(error instanceof Refusal) || !isOfRights(error)) return
    const asked = { method: methodOf(request), route: routeOf(request) }
    logRefused({ request: request.id, code: error.code, ...asked, ...askers.get(request) })
  })
}

const isOfRights = ({ code }: Refusal) => [401, 403].includes(problemStatus[code])

function refuse(declared: Declared, code: ReturnType<typeof judge>): void {
  if (code) throw new Refusal(code, [], 'scope' in declared ? { scope: declared.scope } : {})
}
