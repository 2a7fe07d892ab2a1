import type { FastifyInstance } from 'fastify'
import type { Provider } from 'oidc-provider'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { upsertAgent } from '../../catalogue/organisations/agents-sql.ts'
import type { Deps } from '../../platform/deps.ts'
import { localeOf } from '../../platform/http/locale.ts'
import { openPage } from '../../platform/http/route.ts'
import { logBounded } from '../../platform/telemetry/log-bounded.ts'
import { withoutQuotes } from '../../platform/telemetry/without-content.ts'
import { accountCookie } from '../accounts/account-cookie.ts'
import { findAccountByEmail, moveAccount } from '../accounts/accounts-sql.ts'
import { callbackPath, type Identity, signedOutPath, signInOf } from './identity.ts'
import type { IdentityFault } from './identity-settings.ts'
import { signInPath } from './provider.ts'
import type { Vouched } from './vouched.ts'

/** Serves the way by the organisation's identity provider. @param options of a step of the sign-in */
export function openidRoutes(
  app: FastifyInstance,
  deps: Pick<Deps, 'database' | 'publicUrl' | 'clock' | 'random' | 'secret'>,
  { provider, identity, options }: { provider: Provider; identity: Identity; options: object },
): void {
  const { database, publicUrl, clock, random } = deps
  const cookie = accountCookie(deps)
  const logFailed = logBounded(app, 'a sign-in could not go on')

  app.get(`${signInPath}/:uid/openid`, options, async (request, reply) => {
    const { uid, params } = await provider.interactionDetails(request.raw, reply.raw)
    const locale = localeOf(request, params['ui_locales'])
    return reply.redirect((await identity.signInUrl(uid, locale)).href, 303)
  })

  // A step finds the cookie of its sign-in by its path, so redirect the callback there first.
  app.get(callbackPath, options, async (request, reply) => {
    const returned = new URL(request.url, publicUrl)
    const uid = signInOf(returned.searchParams.get('state') ?? '')
    return reply.redirect(`${signInPath}/${encodeURIComponent(uid)}/back${returned.search}`, 303)
  })

  app.get(`${signInPath}/:uid/back`, options, async (request, reply) => {
    const { uid } = await provider.interactionDetails(request.raw, reply.raw)
    const returned = new URL(callbackPath + new URL(request.url, publicUrl).search, publicUrl)
    const result = await resultOf(uid, returned)
    if ('login' in result) request.log.info({ agent: result.login.accountId }, 'an agent signed in')
    else logFailed({ request: request.id, why: result.error_description })
    const onwards = await provider.interactionResult(request.raw, reply.raw, result)
    return reply.redirect(onwards, 303)
  })

  app.get('/sign-out', openPage, async (request, reply) => {
    const locale = localeOf(request)
    const there = await identity.signOutUrl(locale).catch((error: IdentityFault) => {
      request.log.warn(
        { why: withoutQuotes(error.message) },
        'the identity provider was not told of a sign-out',
      )
      return null
    })
    await cookie.use(request.headers.cookie)
    return reply
      .header('set-cookie', cookie.cleared)
      .redirect(there?.href ?? `${signedOutPath}?locale=${locale}`, 303)
  })

  /**
   * Returns the result for the library: who signed in, or that they cancelled or have no rights.
   */
  async function resultOf(uid: string, returned: URL) {
    const vouched = await identity.whoCameBack(uid, returned)
    if (!vouched) return { error: 'access_denied', error_description: 'given_up' }
    const { rights } = vouched
    const now = clock()
    const id = uuidv7(now.getTime(), random(10))
    if (rights) await takeAccount(vouched, rights.organisation)
    const agent = rights && (await upsertAgent(database, id, { ...vouched, rights }, now))
    const { providerSession: provider_session } = vouched
    return agent
      ? { login: { accountId: agent, remember: false }, provider_session }
      : { error: 'access_denied', error_description: 'no_rights' }
  }

  /** Gives the account of a verified e-mail address to who comes by the provider for the first time. */
  async function takeAccount(vouched: Vouched, organisation: string): Promise<void> {
    const account = vouched.email && (await findAccountByEmail(database, vouched.email))
    if (account && account.organisation === organisation)
      await moveAccount(database, account, vouched)
  }
}
