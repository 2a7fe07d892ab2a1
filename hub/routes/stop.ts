import type { FastifyReply, FastifyRequest } from 'fastify'
import { stopText, usagerText } from '#shared/text/usager/text.ts'
import { readStopToken } from '../delivery/stop-token.ts'
import { usagerLocaleOf } from '../http/locale.ts'
import { apart, codePage, type Routes } from '../http/route.ts'
import { writeNotice } from '../pages/notice.tsx'
import { writeStopPage } from '../pages/tracking/stop-page.tsx'
import type { Services } from '../services.ts'
import { findPreferences, type Preferences } from '../store/preferences.ts'
import type { RequestKey } from '../store/requests.ts'
import { keepPreferences } from '../tracking/keep-preferences.ts'
import type { CountPost } from '../tracking/limit-posts.ts'
import { asPage, field, installPageBorder } from '../tracking/page-border.ts'
import { readWhateverForm } from '../tracking/read-whatever-form.ts'

/**
 * Where a usager says that they want no more messages: the page that every message leads to, and
 * the button of their mail program (RFC 8058). Its address is longer than the router lets one part be.
 */
export const stopRoutes: Routes<Services & { countPost: CountPost }> = apart(
  async (app, services) => {
    const { countPost } = services
    installPageBorder(app)
    readWhateverForm(app)

    app.get('/arret/*', codePage, (request, reply) =>
      openStop(services, request, reply, async ({ key, token, preferences, locale }) => {
        const isStopped = preferences.channel === 'page'
        return reply.send(writeStopPage({ reference: key.reference, token, isStopped }, locale))
      }),
    )

    app.post('/arret/*', codePage, (request, reply) =>
      openStop(services, request, reply, async ({ key, token, locale }) => {
        countPost(key)
        await keepPreferences(services, key, (before) => ({ ...before, channel: 'page' }))
        // A program asked, and reads no page.
        if (field(request.body, 'List-Unsubscribe') === 'One-Click')
          return reply.type('text/plain; charset=utf-8').send('')
        return reply.send(
          writeStopPage({ reference: key.reference, token, isStopped: true }, locale),
        )
      }),
    )
  },
)

/** Whose messages are to stop. */
interface Stopping {
  key: RequestKey
  token: string
  preferences: Preferences
  locale: Preferences['locale']
}

async function openStop(
  { database, secret }: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: (stopping: Stopping) => Promise<unknown>,
): Promise<unknown> {
  const { '*': token } = request.params as { '*': string }
  const key = readStopToken(secret, token)
  const preferences = key && (await findPreferences(database, key))
  asPage(reply)
  const isAsked = 'locale' in (request.query as object)
  if (key && preferences) {
    const locale = isAsked ? usagerLocaleOf(request) : preferences.locale
    return answer({ key, token, preferences, locale })
  }
  const locale = usagerLocaleOf(request)
  const { title, unknown } = stopText[locale]
  const way = { href: `/suivi?locale=${locale}`, words: usagerText[locale].page.tracking }
  return reply.code(404).send(writeNotice(locale, title, unknown, way))
}
