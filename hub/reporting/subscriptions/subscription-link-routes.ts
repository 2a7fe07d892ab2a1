import type { FastifyReply, FastifyRequest } from 'fastify'
import { subscriptionLettersText } from '#shared/text/site-owner/reporting/subscription-letters.ts'
import { localeOf } from '../../platform/http/locale.ts'
import { apart, codePage, type Routes } from '../../platform/http/route.ts'
import { writeNotice } from '../../platform/pages/notice.tsx'
import { asPage, field, installPageBorder } from '../../platform/pages/page-border.ts'
import { readWhateverForm } from '../../requests/tracking/read-whatever-form.ts'
import { confirmableSince } from './confirm-days.ts'
import { readConfirmLink, readStopLink } from './links.ts'
import { type SubscriptionAct, writeSubscriptionPage } from './subscription.tsx'
import { deleteSubscription, findLetterSubscription, updateConfirmed } from './subscriptions-sql.ts'

const confirmUrl = '/abonnement/confirmer/*'
const stopUrl = '/abonnement/arreter/*'

/**
 * Serves the links in letters, without sign-in: confirm a mailbox, or unsubscribe. Mail scanners
 * open links before people do, so only a button (POST) changes anything. The token is longer than
 * the router's limit for a parameter, hence the wildcard.
 */
export const subscriptionLinkRoutes: Routes = apart(async (app, deps) => {
  const { database, secret, clock } = deps
  installPageBorder(app)
  readWhateverForm(app)

  /** Finds the subscription of a confirmation link, unless it was requested anew since. */
  async function findAsked(asked: NonNullable<ReturnType<typeof readConfirmLink>>) {
    const known = await findLetterSubscription(database, asked.organisation, asked.subscription)
    return known?.asked === asked.asked ? known : null
  }

  app.get(confirmUrl, codePage, async (request, reply) => {
    const asked = readConfirmLink(secret, tokenOf(request))
    const known = asked && (await findAsked(asked))
    if (!known) return sendUnknown(request, reply, 'confirm')
    if (known.confirmed_at !== null) return sendPage(request, reply, 'confirm', 'before')
    if (known.asked_at <= confirmableSince(clock())) return sendUnknown(request, reply, 'confirm')
    return sendPage(request, reply, 'confirm', 'ask')
  })

  app.post(confirmUrl, codePage, async (request, reply) => {
    const asked = readConfirmLink(secret, tokenOf(request))
    const now = clock()
    const times = { now, since: confirmableSince(now) }
    if (asked && (await updateConfirmed(database, asked, times)))
      return sendPage(request, reply, 'confirm', 'done')
    const known = asked && (await findAsked(asked))
    return known?.confirmed_at
      ? sendPage(request, reply, 'confirm', 'before')
      : sendUnknown(request, reply, 'confirm')
  })

  app.get(stopUrl, codePage, async (request, reply) => {
    const named = readStopLink(secret, tokenOf(request))
    if (!named) return sendUnknown(request, reply, 'stop')
    const known = await findLetterSubscription(database, named.organisation, named.subscription)
    return sendPage(request, reply, 'stop', known ? 'ask' : 'done')
  })

  app.post(stopUrl, codePage, async (request, reply) => {
    const named = readStopLink(secret, tokenOf(request))
    if (!named) return sendUnknown(request, reply, 'stop')
    await deleteSubscription(database, named.organisation, named.subscription)
    // RFC 8058: a mail program unsubscribes with one click and reads no page.
    if (field(request.body, 'List-Unsubscribe') === 'One-Click')
      return asPage(reply).type('text/plain; charset=utf-8').send('')
    return sendPage(request, reply, 'stop', 'done')
  })
})

function tokenOf(request: FastifyRequest): string {
  const { '*': token } = request.params as { '*': string }
  return token
}

function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  act: SubscriptionAct,
  state: 'ask' | 'done' | 'before',
) {
  const page = { act, state, token: tokenOf(request) }
  return asPage(reply).send(writeSubscriptionPage(page, localeOf(request)))
}

function sendUnknown(request: FastifyRequest, reply: FastifyReply, act: SubscriptionAct) {
  const locale = localeOf(request)
  const { pages } = subscriptionLettersText[locale]
  const way = { href: '/console/#abonnements', words: pages.console }
  const { title, unknown } = pages[act]
  return asPage(reply)
    .code(404)
    .send(writeNotice({ locale, identity: null }, title, unknown, way))
}
