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

interface Params {
  Params: { token: string }
}

/** Serves the links that open an account: an invitation, or the way back. */
export const accountLinkRoutes: Routes = apart(async (app, deps) => {
  const cookie = accountCookie(deps)
  const logFailed = logBounded(app, 'a link of an account was refused')
  installPageBorder(app)
  app.addHook('onRequest', onlyOwnPages(deps))

  app.get<Params>(`${linkPath}/:token`, codePage, async (request, reply) => {
    const { token } = request.params
    const account = await findLink(deps, token)
    if (!account) return sendGone(request, reply)
    const locale = localeOf(request)
    const frame = await findPageFrame(deps, account.organisation, locale)
    return asPage(reply).send(writeLinkPage({ ...frame, locale }, token, account))
  })

  app.post<Params>(`${linkPath}/:token`, codePage, async (request, reply) => {
    const account = await useLink(deps, request.params.token)
    if (!account) {
      logFailed({ request: request.id })
      return sendGone(request, reply)
    }
    const { agent } = account
    request.log.info({ agent }, 'an account was opened by a link')
    return reply
      .header('set-cookie', cookie.set({ agent, by: 'link' }))
      .redirect(`${passkeyPath}?locale=${localeOf(request)}`, 303)
  })
})

function sendGone(request: FastifyRequest, reply: FastifyReply) {
  const locale = localeOf(request)
  const { gone, goneSaid, console: words } = signInText[locale].link
  const way = { href: '/console/', words }
  return asPage(reply)
    .code(404)
    .send(writeNotice({ locale, identity: null }, gone, goneSaid, way))
}
