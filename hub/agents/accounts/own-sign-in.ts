import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { InteractionResults, Provider } from 'oidc-provider'
import type { Locale } from '#shared/text/locale.ts'
import { signInText } from '#shared/text/site-owner/agents/sign-in.ts'
import { findPageFrame } from '../../catalogue/identity/page-frame.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import type { Deps } from '../../platform/deps.ts'
import { localeOf } from '../../platform/http/locale.ts'
import { onlyOwnPages } from '../../platform/http/origins.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { openPage } from '../../platform/http/route.ts'
import { asPage, field, installPageBorder } from '../../platform/pages/page-border.ts'
import { limitAddresses } from '../../platform/rate-limit/address-limit.ts'
import { openRateLimiter } from '../../platform/rate-limit/rate-limiter.ts'
import { logBounded } from '../../platform/telemetry/log-bounded.ts'
import { dayIn } from '../../platform/time/day.ts'
import { accountCookie } from './account-cookie.ts'
import { useLinkCode } from './account-links.ts'
import { passkeyPath, writeLinkSent, writeSignInPage } from './account-pages.tsx'
import { type Account, findAccount, findAccountByEmail, updateSeen } from './accounts-sql.ts'
import { browserMark } from './browser-mark.ts'
import { openCeremony } from './ceremony.ts'
import { limitPasskeys } from './limit-passkeys.ts'
import { updatePasskeyUse } from './passkeys-sql.ts'
import { readEmail } from './read-email.ts'
import { sendLink } from './send-link.ts'

/** Links asked for from one address, and sent to one mailbox, in ten minutes. */
const mostAsked = 20
const mostSent = 3
const period = 10 * 60_000

/** The hub's own way to sign in, in the place of an identity provider or beside it. */
export interface OwnSignIn {
  /**
   * Goes on with a sign-in: back to the application for whoever proved a moment ago who they are,
   * else the page of the door.
   */
  open(request: FastifyRequest, reply: FastifyReply, uid: string, locale: Locale): Promise<unknown>
}

/**
 * Opens the door of the hub's own accounts: a passkey, or a link by e-mail. A link alone opens no
 * session of an administrator, only the page where they make a passkey.
 * @param way path of the sign-ins
 */
export async function openOwnSignIn(
  app: FastifyInstance,
  deps: Deps,
  { provider, way, options }: { provider: Provider; way: string; options: object },
): Promise<OwnSignIn> {
  const { database, clock } = deps
  const cookie = accountCookie(deps)
  const asking = browserMark(deps)
  const ceremony = openCeremony(deps)
  const passkeys = limitPasskeys(deps, 'passkeys_used')
  const asked = limitAddresses('links_asked', mostAsked, deps)
  const sent = openRateLimiter(clock, period, { name: 'links_sent' })
  const openid = deps.identityProvider !== null
  const logFailed = logBounded(app, 'a sign-in could not go on')
  /** Letters on their way: nobody waits for them, since that would tell who is known. */
  const underWay = new Set<Promise<void>>()

  /** Returns where the browser goes on with the session of an account. */
  async function enter(request: FastifyRequest, reply: FastifyReply, account: Account) {
    const found = await findOrganisation(database, account.organisation)
    const now = clock()
    await updateSeen(database, account, { now, day: dayIn(found?.zone ?? 'UTC', now) })
    request.log.info({ agent: account.agent }, 'an agent signed in')
    const login: InteractionResults = { login: { accountId: account.agent, remember: false } }
    return provider.interactionResult(request.raw, reply.raw, login)
  }

  async function sendWayBack(request: FastifyRequest, email: string, browser: string) {
    const account = await findAccountByEmail(database, email)
    if (!account) return
    const { link, isSent } = await sendLink(deps, account, 'way_back', browser)
    if (!isSent)
      request.log.warn({ link }, 'no e-mail could be sent: give this link to whoever asked for it')
  }

  const frameOf = async (locale: Locale) => ({
    ...(await findPageFrame(deps, null, locale)),
    locale,
  })

  await app.register(async (pages) => {
    installPageBorder(pages)
    pages.addHook('onRequest', onlyOwnPages(deps))
    pages.addHook('onError', async (request, _, error) => {
      if (error instanceof Refusal) logFailed({ request: request.id, why: error.code })
    })
    pages.addContentTypeParser(
      'application/json',
      { parseAs: 'string' },
      pages.getDefaultJsonParser('error', 'error'),
    )
    pages.addHook('onClose', async () => {
      await Promise.all(underWay)
    })

    pages.post(`${way}/:uid/passkey/options`, openPage, async (request, reply) => {
      const { uid } = await provider.interactionDetails(request.raw, reply.raw)
      passkeys.take(request.ip, uid)
      return ceremony.ask(uid)
    })

    pages.post(`${way}/:uid/passkey`, openPage, async (request, reply) => {
      const { uid } = await provider.interactionDetails(request.raw, reply.raw)
      const used = await ceremony.read(uid, request.body)
      const account = await findAccount(database, used.agent)
      if (!account) throw new Refusal('passkey_refused')
      const found = await findOrganisation(database, used.organisation)
      const day = dayIn(found?.zone ?? 'UTC', clock())
      await updatePasskeyUse(database, used, used.counter, day)
      // What another person proved at a shared desk opens nothing from here on.
      await cookie.use(request.headers.cookie)
      reply.header('set-cookie', cookie.cleared)
      return { href: await enter(request, reply, account) }
    })

    pages.post(`${way}/:uid/link`, options, async (request, reply) => {
      const { uid } = await provider.interactionDetails(request.raw, reply.raw)
      const locale = localeOf(request)
      const { notAnEmail, tooOften } = signInText[locale].door
      // One more than an address has at most: a longer one is refused, not cut.
      const typed = field(request.body, 'email').slice(0, 301)
      const email = readEmail(typed)
      const refuse = async (fault: string, status: number) => {
        const page = { way: `${way}/${uid}`, openid, fault, typed }
        return asPage(reply)
          .code(status)
          .send(writeSignInPage(await frameOf(locale), page))
      }
      if (email === null) return refuse(notAnEmail, 422)
      if (asked.take(request.ip) > 0) return refuse(tooOften, 429)
      const { browser, header } = asking.mark(request.headers.cookie)
      reply.header('set-cookie', header)
      if (sent.take(email, mostSent) === 0) {
        const work: Promise<void> = sendWayBack(request, email, browser)
          .catch((error: Error) => request.log.error({ why: error.message }, 'no link was sent'))
          .finally(() => underWay.delete(work))
        underWay.add(work)
      }
      return asPage(reply).send(writeLinkSent(await frameOf(locale), `${way}/${uid}`))
    })

    pages.post(`${way}/:uid/code`, options, async (request, reply) => {
      const { uid } = await provider.interactionDetails(request.raw, reply.raw)
      const browser = asking.read(request.headers.cookie)
      const typed = field(request.body, 'code').slice(0, 64)
      const account = browser === null ? null : await useLinkCode(deps, typed, browser)
      if (!account) {
        const locale = localeOf(request)
        logFailed({ request: request.id, why: 'wrong_code' })
        const { wrongCode } = signInText[locale].door
        const page = writeLinkSent(await frameOf(locale), `${way}/${uid}`, wrongCode)
        return asPage(reply).code(422).send(page)
      }
      const { agent } = account
      request.log.info({ agent }, 'an account was opened by a link')
      return reply
        .header('set-cookie', cookie.set({ agent, by: 'link' }))
        .redirect(`${way}/${uid}`, 303)
    })
  })

  return {
    async open(request, reply, uid, locale) {
      const { cookie: cookies } = request.headers
      const proved = await cookie.read(cookies)
      const mayEnter = proved !== null && proved.by !== 'session'
      const account = mayEnter ? await findAccount(database, proved.agent) : null
      if (account && proved?.by === 'link' && account.role === 'admin')
        return reply.redirect(`${passkeyPath}?locale=${locale}`, 303)
      if (!account || !(await cookie.use(cookies))) {
        const page = { way: `${way}/${uid}`, openid }
        return asPage(reply).send(writeSignInPage(await frameOf(locale), page))
      }
      const onwards = await enter(request, reply, account)
      return reply.header('set-cookie', cookie.cleared).redirect(onwards, 303)
    },
  }
}
