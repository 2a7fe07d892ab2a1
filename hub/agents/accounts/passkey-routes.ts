import type { FastifyRequest } from 'fastify'
import type { Locale } from '#shared/text/locale.ts'
import { signInText } from '#shared/text/site-owner/agents/sign-in.ts'
import { findPageFrame } from '../../catalogue/identity/page-frame.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { localeOf } from '../../platform/http/locale.ts'
import { onlyOwnPages } from '../../platform/http/origins.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { apart, openPage, type Routes } from '../../platform/http/route.ts'
import { writeNotice } from '../../platform/pages/notice.tsx'
import { asPage } from '../../platform/pages/page-border.ts'
import { dayIn } from '../../platform/time/day.ts'
import { kindOfBrowser } from '../authorisation/kind-of-browser.ts'
import { type AccountProof, accountCookie } from './account-cookie.ts'
import { ownPasskeysPath, passkeyPath, writePasskeyPage } from './account-pages.tsx'
import { type Account, findAccount } from './accounts-sql.ts'
import { openCeremony } from './ceremony.ts'
import { limitPasskeys } from './limit-passkeys.ts'
import { namePasskey } from './passkey-name.ts'
import { insertPasskey, listPasskeys } from './passkeys-sql.ts'
import { notifyOfNewKey, notifyOfOwnKey } from './send-link.ts'

/** The page that makes a passkey, for whoever proved a moment ago whose account is theirs. */
export const passkeyRoutes: Routes = apart(async (app, deps) => {
  const { database, clock } = deps
  const cookie = accountCookie(deps)
  const ceremony = openCeremony(deps)
  const asked = limitPasskeys(deps, 'passkeys_made')
  app.addHook('onRequest', onlyOwnPages(deps))

  /** @returns who proved it, with their account; `null` when that was too long ago */
  async function findProved({ headers }: FastifyRequest) {
    const proved = await cookie.read(headers.cookie)
    const account = proved && (await findAccount(database, proved.agent))
    return account ? { by: proved.by, account } : null
  }

  /** @throws Refusal `passkey_refused` */
  async function requireProved(request: FastifyRequest) {
    const found = await findProved(request)
    if (!found) throw new Refusal('passkey_refused')
    return found
  }

  app.get(passkeyPath, openPage, async (request, reply) => {
    const locale = localeOf(request)
    const found = await findProved(request)
    if (!found) {
      const { gone, goneSaid } = signInText[locale].passkey
      const way = { href: '/console/', words: signInText[locale].link.console }
      const page = writeNotice({ locale, identity: null }, gone, goneSaid, way)
      return asPage(reply).code(404).send(page)
    }
    const { account, by } = found
    const frame = await findPageFrame(deps, account.organisation, locale)
    const isBack = by === 'session'
    const later =
      account.role === 'admin' && !isBack ? null : { href: nextHref(account, by, locale), isBack }
    return asPage(reply).send(writePasskeyPage({ ...frame, locale }, later))
  })

  app.post(`${passkeyPath}/options`, openPage, async (request) => {
    const { account } = await requireProved(request)
    asked.take(request.ip, account.agent)
    const found = await findOrganisation(database, account.organisation)
    return ceremony.askNew(account, `Parvis – ${found?.name ?? account.organisation}`)
  })

  app.post(passkeyPath, openPage, async (request, reply) => {
    const { account, by } = await requireProved(request)
    const { organisation, agent } = account
    const made = await ceremony.readNew(account, request.body)
    const found = await findOrganisation(database, organisation)
    const kind = kindOfBrowser(request.headers['user-agent'] ?? '') ?? ''
    const passkey = {
      ...made,
      organisation,
      agent,
      name: namePasskey(await listPasskeys(database, organisation, agent), kind),
      made_on: dayIn(found?.zone ?? 'UTC', clock()),
    }
    await database.transaction(async (transaction) => {
      const isFirst = await cookie.use(request.headers.cookie, transaction)
      if (!isFirst || !(await insertPasskey(transaction, passkey)))
        throw new Refusal('passkey_refused')
    })
    request.log.info({ agent, by }, 'a passkey was made')
    // The first passkey of an invited administrator surprises nobody.
    if (by === 'link' && account.role === 'admin' && account.opened_on !== null)
      await notifyOfNewKey(deps, account)
    const isBack = by === 'session'
    if (isBack) await notifyOfOwnKey(deps, account)
    // A session that goes on needs no proof, and leaves none at a shared desk.
    reply.header('set-cookie', isBack ? cookie.cleared : cookie.set({ agent, by: 'passkey' }))
    return { href: nextHref(account, by, account.locale) }
  })

  app.get(readyPath, openPage, async (request, reply) => {
    const locale = localeOf(request)
    const { title, said } = signInText[locale].ready
    return asPage(reply).send(writeNotice(await findPageFrame(deps, null, locale), title, said))
  })
})

/** Where an agent learns that the extension is their way in: the console does not open to them. */
const readyPath = '/compte/pret'

/** Returns where a person goes on after the page of a passkey: on a first visit, into the console. */
function nextHref({ role, opened_on }: Account, by: AccountProof['by'], locale: Locale): string {
  if (by === 'session') return ownPasskeysPath
  if (role === 'agent') return `${readyPath}?locale=${locale}`
  return opened_on === null ? '/console/#connexion' : '/console/'
}
