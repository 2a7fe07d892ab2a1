import type { FastifyReply, FastifyRequest } from 'fastify'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { upsertAgent } from '../../catalogue/organisations/agents-sql.ts'
import { localeOf } from '../../platform/http/locale.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { apart, type Routes } from '../../platform/http/route.ts'
import { logBounded } from '../../platform/telemetry/log-bounded.ts'
import { withoutQuotes } from '../../platform/telemetry/without-content.ts'
import { callbackPath, openIdentity, signedOutPath, signInOf } from './identity.ts'
import { AssuranceTooLow, IdentityFault, ReturnRefused } from './identity-settings.ts'
import { cookieNames, openProvider, signInPath } from './provider.ts'
import { writeSignInFault } from './sign-in-fault.ts'
import { deleteExpiredSignInRecords } from './sign-in-records-sql.ts'
import { writeSignedOut } from './signed-out.ts'

const hidden = { config: { opensTo: 'everyone' }, schema: { hide: true } } as const

/** A step of the sign-in in its own window: a panel in a frame waits for what comes back there. */
const inWindow = { ...hidden, config: { ...hidden.config, framed: 'opened' } } as const

/**
 * Serves sign-in. The hub is the OpenID provider of its console and extension. It delegates
 * authentication to the organisation's identity provider, as a confidential client.
 */
export const signInRoutes: Routes = apart(async (app, deps) => {
  const { database, secret, publicUrl, clock, random } = deps
  const { identityProvider, keys } = deps
  if (!identityProvider) {
    for (const path of ['/.well-known/openid-configuration', '/oauth/*', '/sign-out'])
      app.all(path, hidden, () => {
        throw new Refusal('sign_in_not_set_up')
      })
    return
  }
  const logFailed = logBounded(app, 'a sign-in could not go on')
  const provider = openProvider(deps, keys, (what) => app.log.warn(what))
  const identity = openIdentity(identityProvider, publicUrl, secret)
  const answer = provider.callback()
  const { session } = cookieNames(publicUrl)

  // oidc-provider parses bodies itself.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _payload, done) => done(null))

  const pass = (request: FastifyRequest, reply: FastifyReply) => {
    for (const [name, value] of Object.entries(reply.getHeaders()))
      if (value !== undefined) reply.raw.setHeader(name, value)
    // The library writes past Fastify's hooks, so set this header here: no other site may embed
    // its pages.
    reply.raw.setHeader('cross-origin-resource-policy', 'same-origin')
    // The library doesn't drain a body that is too long, which would block the connection.
    reply.raw.once('finish', () => request.raw.resume())
    reply.hijack()
    void answer(request.raw, reply.raw)
  }
  // PostgreSQL text cannot hold a NUL, and no protocol parameter has one.
  app.addHook('onRequest', async ({ url }) => {
    if (/%00/.test(url)) throw new Refusal('malformed_json')
  })
  app.addHook('preHandler', async (request) => asReached(request))

  app.get('/.well-known/openid-configuration', hidden, pass)
  // Drop any earlier session: at a shared desk the next person may be another.
  for (const path of ['/oauth/authorize', '/oauth/authorize/:uid'])
    app.get(path, inWindow, (request, reply) => {
      request.raw.headers.cookie = without(session, request.raw.headers.cookie)
      pass(request, reply)
    })
  app.post('/oauth/token', hidden, pass)
  app.post('/oauth/revoke', hidden, pass)

  app.get(`${signInPath}/:uid`, inWindow, async (request, reply) => {
    const { uid, params } = await provider.interactionDetails(request.raw, reply.raw)
    await deleteExpiredSignInRecords(database, new Date())
    const locale = localeOf(request, params['ui_locales'])
    return reply.redirect((await identity.signInUrl(uid, locale)).href, 303)
  })

  // The sign-in's cookie has its own path, so redirect the callback there first.
  app.get(callbackPath, inWindow, (request, reply) => {
    const returned = new URL(request.url, publicUrl)
    const uid = signInOf(returned.searchParams.get('state') ?? '')
    return reply.redirect(`${signInPath}/${encodeURIComponent(uid)}/back${returned.search}`, 303)
  })

  app.get(`${signInPath}/:uid/back`, inWindow, async (request, reply) => {
    const { uid } = await provider.interactionDetails(request.raw, reply.raw)
    const returned = new URL(callbackPath + new URL(request.url, publicUrl).search, publicUrl)
    const result = await resultOf(uid, returned)
    if ('login' in result) request.log.info({ agent: result.login.accountId }, 'an agent signed in')
    else logFailed({ request: request.id, why: result.error_description })
    const onwards = await provider.interactionResult(request.raw, reply.raw, result)
    return reply.redirect(onwards, 303)
  })

  app.get('/sign-out', hidden, async (request, reply) => {
    const locale = localeOf(request)
    const there = await identity.signOutUrl(locale).catch((error: IdentityFault) => {
      request.log.warn(
        { why: withoutQuotes(error.message) },
        'the identity provider was not told of a sign-out',
      )
      return null
    })
    return reply.redirect(there?.href ?? `${signedOutPath}?locale=${locale}`, 303)
  })

  app.get(signedOutPath, hidden, (request, reply) => {
    const { state } = request.query as { state?: unknown }
    return reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(writeSignedOut(localeOf(request, state)))
  })

  app.setErrorHandler((error: Error, request, reply) => {
    const [why, status] = whyOf(error)
    logFailed({ request: request.id, why: withoutQuotes(error.message) })
    return reply
      .code(status)
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(writeSignInFault(localeOf(request), why))
  })

  /**
   * Sets the host that the library builds URLs from: always the public address of the settings,
   * whatever a proxy sends.
   */
  function asReached({ raw }: FastifyRequest): void {
    const { host, protocol } = new URL(publicUrl)
    raw.headers.host = host
    raw.headers['x-forwarded-proto'] = protocol.slice(0, -1)
    delete raw.headers['x-forwarded-host']
  }

  /**
   * Returns the result for the library: who signed in, or that they cancelled or have no rights.
   */
  async function resultOf(uid: string, returned: URL) {
    const vouched = await identity.whoCameBack(uid, returned)
    if (!vouched) return { error: 'access_denied', error_description: 'given_up' }
    const { rights } = vouched
    const now = clock()
    const id = uuidv7(now.getTime(), random(10))
    const agent = rights && (await upsertAgent(database, id, { ...vouched, rights }, now))
    const { providerSession: provider_session } = vouched
    return agent
      ? { login: { accountId: agent, remember: false }, provider_session }
      : { error: 'access_denied', error_description: 'no_rights' }
  }
})

/** Maps an error to the code and status of the failure page. @throws any other error */
function whyOf(error: Error): readonly [why: string, status: number] {
  if (error.name === 'SessionNotFound' || error instanceof ReturnRefused) return ['lost', 400]
  if (error instanceof IdentityFault) return ['identity_provider', 502]
  // Chromium closes a sign-in window on any other status, and the person would not see why.
  if (error instanceof AssuranceTooLow) return ['assurance', 200]
  throw error
}

function without(name: string, cookies = ''): string {
  const names = [name, `${name}.sig`]
  return cookies
    .split(/;\s*/)
    .filter((cookie) => !names.includes(cookie.split('=')[0] ?? ''))
    .join('; ')
}
