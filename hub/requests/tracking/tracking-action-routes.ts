import { usagerLocales } from '#shared/text/usager-locale.ts'
import { findPageFrame } from '../../catalogue/identity/page-frame.ts'
import { codeDigests } from '../../platform/crypto/code-digests.ts'
import { usagerLocaleOf } from '../../platform/http/locale.ts'
import { apart, codePage, type Routes } from '../../platform/http/route.ts'
import { asPage, field, installPageBorder } from '../../platform/pages/page-border.ts'
import { sealReach } from '../addresses/sealed-address.ts'
import { allowInvitations, refuseInvitations } from '../invitations/refusal.ts'
import { findTrackedRequest } from '../requests/requests-sql.ts'
import { findTracked } from '../status/find-tracked.ts'
import { readTyped } from '../status/read-typed.ts'
import { markDone } from './done-mark.ts'
import { offerCode, readOfferedCode } from './offer-code.ts'
import { formatUnknownCode, openTracked } from './open-tracked.ts'
import { mayChoose, offeredWays } from './page/offered-ways.ts'
import { writeRenewPage } from './page/renew-page.tsx'
import { writeTrackingPage } from './page/tracking-page.tsx'
import { pageOf } from './page-of.ts'
import { savePreferences } from './save-preferences.ts'
import { renewTrackingCode } from './tracking-codes-sql.ts'

/**
 * The usager's actions on a request, as posted forms. Only the code authorises them, and no cookie
 * is sent, so that cross-site forms (CSRF) have no effect.
 */
export const trackingActionRoutes: Routes = apart(async (app, deps) => {
  const { database, countPost } = deps
  installPageBorder(app)

  // Reloaded without its form: redirect to the page.
  app.get('/suivi/:code/preferences', codePage, (request, reply) => {
    const { code } = request.params as { code: string }
    const locale = usagerLocaleOf(request)
    return reply.redirect(`/suivi/${encodeURIComponent(code)}?locale=${locale}`, 303)
  })

  app.post('/suivi/:code/preferences', codePage, (request, reply) =>
    openTracked(deps, request, reply, async (tracked, frame) => {
      const { locale } = frame
      countPost(tracked.request)
      const language = usagerLocales.find((one) => one === field(request.body, 'language'))
      const { channel: chosen } = tracked.preferences
      const typed = field(request.body, 'channel')
      const ways = offeredWays(tracked, deps).filter((one) => mayChoose(one, chosen))
      const channel = ways.find((one) => one.channel === typed)?.channel
      // Only present for channels that ring.
      const night = field(request.body, 'night')
      if (!language || !channel) {
        const page = await pageOf(tracked, locale, deps)
        return reply.code(422).send(writeTrackingPage({ ...page, fault: 'preferences' }, frame))
      }
      await savePreferences(deps, tracked.request, (before) => ({
        ...before,
        locale: language,
        channel,
        atNight: night === '' ? before.atNight : night === 'always',
      }))
      if (field(request.body, 'asked') === 'shown') {
        const isRefusing = field(request.body, 'refusal') === 'yes'
        await (isRefusing ? refuseInvitations : allowInvitations)(deps, tracked.request)
      }
      return reply.redirect(
        `/suivi/${tracked.code}?locale=${language}&done=${markDone(deps, tracked.code, 'preferences')}`,
        303,
      )
    }),
  )

  app.get('/suivi/:code/code', codePage, (request, reply) =>
    openTracked(deps, request, reply, ({ code }, frame) =>
      reply.send(writeRenewPage(code, offerCode(deps, code), frame)),
    ),
  )

  app.post('/suivi/:code/code', codePage, async (request, reply) => {
    const { code: typed } = request.params as { code: string }
    const locale = usagerLocaleOf(request)
    const before = readTyped(typed)
    const after = before && readOfferedCode(deps, before, field(request.body, 'offer'))
    asPage(reply)
    if (before && after) {
      const request = await findTrackedRequest(database, codeDigests(deps.secret, before))
      if (request) countPost(request)
      const isRenewed =
        request !== null &&
        (await renewTrackingCode(database, codeDigests(deps.secret, before), {
          hash: codeDigests(deps.secret, after),
          sealed: sealReach(deps.secret, request.organisation, after),
        }))
      // Idempotent: the same offer sent twice confirms the same new code.
      if (isRenewed || (await findTrackedRequest(database, codeDigests(deps.secret, after))))
        return reply.redirect(
          `/suivi/${after}?locale=${locale}&done=${markDone(deps, after, 'renew')}`,
          303,
        )
    }
    const tracked = await findTracked(deps, typed)
    if (!tracked) return formatUnknownCode(deps, reply, typed, locale)
    const { code, delegate } = tracked
    if (delegate !== null) return reply.redirect(`/suivi/${code}?locale=${locale}`, 303)
    const frame = await findPageFrame(deps, tracked.request.organisation, locale)
    return reply.code(422).send(writeRenewPage(code, offerCode(deps, code), frame))
  })
})
