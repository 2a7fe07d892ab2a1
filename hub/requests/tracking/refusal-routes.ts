import type { FastifyReply, FastifyRequest } from 'fastify'
import { pagesText, usagerText } from '#shared/text/usager/text.ts'
import { findPageFrame } from '../../catalogue/identity/page-frame.ts'
import { usagerLocaleOf } from '../../platform/http/locale.ts'
import { apart, codePage, type Routes } from '../../platform/http/route.ts'
import { writeNotice } from '../../platform/pages/notice.tsx'
import type { PageFrame } from '../../platform/pages/page.tsx'
import { asPage, installPageBorder } from '../../platform/pages/page-border.ts'
import { findPreferences } from '../addresses/preferences-sql.ts'
import { readRefusalToken } from '../addresses/stop-token.ts'
import { findRequestOfTicket, isRefused, refuseInvitations } from '../invitations/refusal.ts'
import type { RequestKey } from '../requests/requests-sql.ts'
import { writeRefusalPage } from './page/refusal-page.tsx'
import { readWhateverForm } from './read-whatever-form.ts'

/**
 * Lets a usager say that they want to be asked no more: the page linked in every message that asks.
 * An SMS has room for one link: the page of its ticket leads here with the ticket.
 * Opening it records nothing, because programs that check messages open every link.
 */
export const refusalRoutes: Routes = apart(async (app, deps) => {
  const { database, secret, countPost } = deps
  installPageBorder(app)
  readWhateverForm(app)

  app.get('/ne-plus-demander/*', codePage, (request, reply) =>
    open(request, reply, async (key, token, frame) => {
      const isDone = (await isRefused(deps, key)) === true
      return reply.send(writeRefusalPage({ token, isDone }, frame))
    }),
  )

  app.post('/ne-plus-demander/*', codePage, (request, reply) =>
    open(request, reply, async (key, token, frame) => {
      countPost(key)
      if (!(await refuseInvitations(deps, key))) return refuseLink(reply, frame)
      return reply.send(writeRefusalPage({ token, isDone: true }, frame))
    }),
  )

  async function open(
    request: FastifyRequest,
    reply: FastifyReply,
    answer: (key: RequestKey, token: string, frame: PageFrame) => Promise<unknown>,
  ): Promise<unknown> {
    const { '*': token } = request.params as { '*': string }
    const key = readRefusalToken(secret, token) ?? (await findRequestOfTicket(deps, token))
    const preferences = key && (await findPreferences(database, key))
    asPage(reply)
    const isAsked = 'locale' in (request.query as object)
    if (!key || !preferences)
      return refuseLink(reply, await findPageFrame(deps, null, usagerLocaleOf(request)))
    const locale = isAsked ? usagerLocaleOf(request) : preferences.locale
    return answer(key, token, await findPageFrame(deps, key.organisation, locale))
  }
})

function refuseLink(reply: FastifyReply, frame: PageFrame) {
  const { locale } = frame
  const { title, unknown } = pagesText[locale].refusal
  const way = { href: `/suivi?locale=${locale}`, words: usagerText[locale].page.tracking }
  return reply.code(404).send(writeNotice(frame, title, unknown, way))
}
