import type { FastifyReply, FastifyRequest } from 'fastify'
import { localeOf } from '../../platform/http/locale.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { apart, openFile, openPage, type Routes } from '../../platform/http/route.ts'
import { limitAddresses } from '../../platform/rate-limit/address-limit.ts'
import { logBounded } from '../../platform/telemetry/log-bounded.ts'
import { withoutQuotes } from '../../platform/telemetry/without-content.ts'
import { accountCookie } from '../accounts/account-cookie.ts'
import { hasAccounts } from '../accounts/accounts-sql.ts'
import { openOwnSignIn } from '../accounts/own-sign-in.ts'
import { deleteExpiredSignInRecords } from '../authorisation/sign-in-records-sql.ts'
import { openIdentity, signedOutPath } from './identity.ts'
import { AssuranceTooLow, IdentityFault, ReturnRefused } from './identity-settings.ts'
import { openidRoutes } from './openid-routes.ts'
import { openProvider, signInPath } from './provider.ts'
import { signInCookies } from './sign-in-cookies.ts'
import { writeSignInFault } from './sign-in-fault.ts'
import { writeSignedOut } from './signed-out.ts'

/** The library checks a code for one use, or a token, before it does anything. */
const exchange = { ...openPage, config: { ...openPage.config, limitedBy: 'credential' } } as const

/** A step of the sign-in in its own window: a panel in a frame waits for what comes back there. */
const inWindow = { ...openPage, config: { ...openPage.config, framed: 'opened' } } as const

/** Where an application sends a browser to sign in. */
const begins = '/oauth/authorize'

/** Sign-ins that one address begins in ten minutes: a whole town hall begins its day behind one. */
const mostBegun = 600

/**
 * Serves sign-in. The hub is the OpenID provider of its console and extension. People prove who they
 * are at the organisation's identity provider, whose confidential client it is, or by an account of
 * the hub itself.
 */
export const signInRoutes: Routes = apart(async (app, deps) => {
  const { database, secret, publicUrl, identityProvider, keys } = deps
  const logFailed = logBounded(app, 'a sign-in could not go on')
  const provider = openProvider(deps, keys, (what) => app.log.warn(what))
  const identity = identityProvider && openIdentity(identityProvider, publicUrl, secret)
  const answer = provider.callback()
  const cookies = signInCookies(publicUrl)
  const cookie = accountCookie(deps)
  const begun = limitAddresses('sign_ins_begun', mostBegun, deps)

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

  app.get('/.well-known/openid-configuration', openFile, pass)
  for (const path of [begins, `${begins}/:uid`])
    app.get(path, inWindow, (request, reply) => {
      const seconds = path === begins ? begun.take(request.ip) : 0
      if (seconds > 0) {
        reply.header('retry-after', String(seconds))
        sendFault(request, reply, 'too_many', 429)
        return
      }
      if (path === begins) reply.header('set-cookie', cookies.clear(request.headers.cookie ?? ''))
      pass(request, reply)
    })
  app.post('/oauth/token', exchange, pass)
  app.post('/oauth/revoke', exchange, pass)

  const door = await openOwnSignIn(app, deps, {
    provider,
    way: signInPath,
    options: inWindow,
  })

  app.get(`${signInPath}/:uid`, inWindow, async (request, reply) => {
    const { uid, params } = await provider.interactionDetails(request.raw, reply.raw)
    await deleteExpiredSignInRecords(database, new Date())
    const locale = localeOf(request, params['ui_locales'])
    if (!identity || (await hasAccounts(database))) return door.open(request, reply, uid, locale)
    return reply.redirect((await identity.signInUrl(uid, locale)).href, 303)
  })

  if (identity) openidRoutes(app, deps, { provider, identity, options: inWindow })
  else
    app.get('/sign-out', openPage, async (request, reply) => {
      await cookie.use(request.headers.cookie)
      return reply
        .header('set-cookie', cookie.cleared)
        .redirect(`${signedOutPath}?locale=${localeOf(request)}`, 303)
    })

  app.get(signedOutPath, openFile, (request, reply) => {
    const { state } = request.query as { state?: unknown }
    return reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(writeSignedOut(localeOf(request, state)))
  })

  app.setErrorHandler((error: Error, request, reply) => {
    const [why, status] = whyOf(error)
    logFailed({ request: request.id, why: withoutQuotes(error.message) })
    return sendFault(request, reply, why, status)
  })

  /**
   * Sets what the library reads: the cookies of this sign-in, and the host that it builds URLs from,
   * always the public address of the settings, whatever a proxy sends.
   */
  function asReached({ raw, params }: FastifyRequest): void {
    const { uid = '' } = params as { uid?: string }
    raw.headers.cookie = cookies.read(raw.headers.cookie ?? '', uid)
    const { host, protocol } = new URL(publicUrl)
    raw.headers.host = host
    raw.headers['x-forwarded-proto'] = protocol.slice(0, -1)
    delete raw.headers['x-forwarded-host']
  }
})

function sendFault(request: FastifyRequest, reply: FastifyReply, why: string, status: number) {
  return reply
    .code(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(writeSignInFault(localeOf(request), why))
}

/** Maps an error to the code and status of the failure page. @throws any other error */
function whyOf(error: Error): readonly [why: string, status: number] {
  if (error.name === 'SessionNotFound' || error instanceof ReturnRefused) return ['lost', 400]
  if (error instanceof IdentityFault) return ['identity_provider', 502]
  // Chromium closes a sign-in window on any other status, and the person would not see why.
  if (error instanceof AssuranceTooLow) return ['assurance', 200]
  throw error
}
