import type { FastifyReply, FastifyRequest } from 'fastify'
import { signInText } from '#shared/text/site-owner/agents/sign-in.ts'
import { findPageFrame } from '../../catalogue/identity/page-frame.ts'
import { localeOf } from '../../platform/http/locale.ts'
import { onlyOwnPages } from '../../platform/http/origins.ts'
import { apart, codePage, type Routes } from '../../platform/http/route.ts'
import { writeNotice } from '../../platform/pages/notice.tsx'
import { asPage, installPageBorder } from '../../platform/pages/page-border.ts'
import { logBounded } from '../../platform/telemetry/log-bounded.ts'
import { accountCookie } from './account-cookie.ts'
import { findLink, linkPath, useLink } from './account-links.ts'
import { passkeyPath, writeLinkPage } from './account-pages.tsx'
import { browserMark } from './browser-mark.ts'

interface Params {
  Params: { token: string }
}

/** Serves the links that open an account: an invitation, or the way back. */
export const accountLinkRoutes: Routes = apart(async (app, deps) => {
  const cookie = accountCookie(deps)
  const asking = browserMark(deps)
  const logFailed = logBounded(app, 'a link of an account was refused')
  installPageBorder(app)
  app.addHook('onRequest', onlyOwnPages(deps))

  app.get<Params>(`${linkPath}/:token`, codePage, async (request, reply) => {
    const { token } = request.params
    const account = await findLink(deps, token, asking.read(request.headers.cookie))
    if (typeof account === 'string') return sendClosed(request, reply, account)
    const locale = localeOf(request)
    const frame = await findPageFrame(deps, account.organisation, locale)
    return asPage(reply).send(writeLinkPage({ ...frame, locale }, token, account))
  })

  app.post<Params>(`${linkPath}/:token`, codePage, async (request, reply) => {
    const { params, headers } = request
    const account = await useLink(deps, params.token, asking.read(headers.cookie))
    if (typeof account === 'string') {
      logFailed({ request: request.id, why: account })
      return sendClosed(request, reply, account)
    }
    const { agent } = account
    request.log.info({ agent }, 'an account was opened by a link')
    return reply
      .header('set-cookie', cookie.set({ agent, by: 'link' }))
      .redirect(`${passkeyPath}?locale=${localeOf(request)}`, 303)
  })
})

function sendClosed(request: FastifyRequest, reply: FastifyReply, why: 'gone' | 'elsewhere') {
  const locale = localeOf(request)
  const { console: words, ...text } = signInText[locale].link
  const way = { href: '/console/', words }
  return asPage(reply)
    .code(why === 'gone' ? 404 : 403)
    .send(writeNotice({ locale, identity: null }, text[why], text[`${why}Said`], way))
}
