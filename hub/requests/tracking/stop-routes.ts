import type { FastifyReply, FastifyRequest } from 'fastify'
import { pagesText, usagerText } from '#shared/text/usager/text.ts'
import { findPageFrame } from '../../catalogue/identity/page-frame.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { usagerLocaleOf } from '../../platform/http/locale.ts'
import { apart, codePage, type Routes } from '../../platform/http/route.ts'
import { writeNotice } from '../../platform/pages/notice.tsx'
import type { PageFrame } from '../../platform/pages/page.tsx'
import { asPage, field, installPageBorder } from '../../platform/pages/page-border.ts'
import { findPreferences, type Preferences } from '../addresses/preferences-sql.ts'
import { readStopToken } from '../addresses/stop-token.ts'
import { findReachableWays } from '../addresses/usager-addresses-sql.ts'
import type { SentChannel } from '../delivery/channel.ts'
import { isSent, waysLeft } from '../delivery/policy/choose-channels.ts'
import { findRequest, type RequestKey } from '../requests/requests-sql.ts'
import { type StopPage, writeStopPage } from './page/stop-page.tsx'
import { readWhateverForm } from './read-whatever-form.ts'
import { savePreferences } from './save-preferences.ts'

/**
 * Stops e-mails: the page linked in every e-mail, and the button of mail programs (RFC 8058). Other
 * channels go on until the usager stops them too. Its URL has a parameter longer than the router's
 * default limit.
 */
export const stopRoutes: Routes = apart(async (app, deps) => {
  const { countPost } = deps
  installPageBorder(app)
  readWhateverForm(app)

  app.get('/arret/*', codePage, (request, reply) =>
    openStop(deps, request, reply, async ({ frame, ...stopping }) =>
      reply.send(writeStopPage(stopping, frame)),
    ),
  )

  app.post('/arret/*', codePage, (request, reply) =>
    openStop(deps, request, reply, async ({ key, frame, left, ...stopping }) => {
      countPost(key)
      const isAll = field(request.body, 'what') === 'all'
      await savePreferences(deps, key, (before) => stopped(before, isAll ? [] : left))
      // A program sent it, and reads no page.
      if (field(request.body, 'List-Unsubscribe') === 'One-Click')
        return reply.type('text/plain; charset=utf-8').send('')
      const now = { isEmailStopped: true, left: isAll ? [] : left }
      return reply.send(writeStopPage({ ...stopping, ...now }, frame))
    }),
  )
})

/**
 * Returns the preferences after e-mail has stopped: the chosen channel if it is another one; the
 * page only, when no channel is left.
 */
function stopped(before: Preferences, left: readonly SentChannel[]): Preferences {
  const { channel } = before
  if (channel !== null && !isSent(channel)) return { ...before, emailStopped: true }
  const isOther = channel !== 'email' && left.length > 0
  return { ...before, channel: isOther ? channel : (left[0] ?? 'page'), emailStopped: true }
}

/** The request whose e-mails stop. */
interface Stopping extends StopPage {
  key: RequestKey
  frame: PageFrame
}

async function openStop(
  deps: Deps,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: (stopping: Stopping) => Promise<unknown>,
): Promise<unknown> {
  const { '*': token } = request.params as { '*': string }
  const { database, secret, outbox } = deps
  const key = readStopToken(secret, token)
  const preferences = key && (await findPreferences(database, key))
  asPage(reply)
  const isAsked = 'locale' in (request.query as object)
  if (key && preferences) {
    const locale = isAsked ? usagerLocaleOf(request) : preferences.locale
    const { channel, emailStopped } = preferences
    const isEmailStopped = emailStopped || (channel !== null && !isSent(channel))
    const left = await waysBeside(database, key, outbox.channels)
    const frame = await findPageFrame(deps, key.organisation, locale)
    return answer({ key, token, reference: key.reference, isEmailStopped, left, frame })
  }
  const locale = usagerLocaleOf(request)
  const { title, unknown } = pagesText[locale].stop
  const way = { href: `/suivi?locale=${locale}`, words: usagerText[locale].page.tracking }
  const frame = await findPageFrame(deps, null, locale)
  return reply.code(404).send(writeNotice(frame, title, unknown, way))
}

/** Returns the channels of a request's usager beside e-mail. */
async function waysBeside(
  database: Queryable,
  key: RequestKey,
  available: ReadonlySet<SentChannel>,
): Promise<SentChannel[]> {
  const [request, organisation, { preferred, addresses }] = await Promise.all([
    findRequest(database, key),
    findOrganisation(database, key.organisation),
    findReachableWays(database, key),
  ])
  const service = organisation?.services.find((one) => one.service === request?.service)
  if (!service) return []
  return waysLeft({ service, preferred, addresses, available }).filter((one) => one !== 'email')
}
