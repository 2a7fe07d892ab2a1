import type { FastifyReply, FastifyRequest } from 'fastify'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { encode } from 'uqr'
import { Qr } from '#shared/drawing/qr.tsx'
import { requestText } from '#shared/text/usager/requests/text.ts'
import { usagerText } from '#shared/text/usager/text.ts'
import { findPageFrame } from '../../catalogue/identity/page-frame.ts'
import { usagerLocaleOf } from '../../platform/http/locale.ts'
import { apart, codePage, openPage, type Routes } from '../../platform/http/route.ts'
import { writeNotice } from '../../platform/pages/notice.tsx'
import { asPage, installPageBorder } from '../../platform/pages/page-border.ts'
import { findStandingSigned } from '../promises/promises-sql.ts'
import { trackingAddress } from '../status/address.ts'
import { writeCalendar } from '../status/calendar.ts'
import { readTyped } from '../status/read-typed.ts'
import { readDone } from './done-mark.ts'
import { openTracked } from './open-tracked.ts'
import { writeTrackingForm, writeTrackingPage } from './page/tracking-page.tsx'
import { pageOf } from './page-of.ts'

/** The page of a request, opened by its code. */
export const trackingPageRoutes: Routes = apart(async (app, deps) => {
  const { database, clock, publicUrl } = deps
  installPageBorder(app)

  const open = (
    request: FastifyRequest,
    reply: FastifyReply,
    answer: Parameters<typeof openTracked>[3],
    leadsOn: Parameters<typeof openTracked>[4] = null,
  ) => openTracked(deps, request, reply, answer, leadsOn)

  // A form without script puts the code in the query; redirect to the page's own URL.
  app.get('/suivi', openPage, async (request, reply) => {
    const locale = usagerLocaleOf(request)
    const typed = (request.query as Record<string, unknown>)['code']
    asPage(reply)
    const frame = await findPageFrame(deps, null, locale)
    if (typeof typed !== 'string') return reply.send(writeTrackingForm(frame))
    const read = readTyped(typed)
    if (read) return reply.redirect(`/suivi/${encodeURIComponent(read)}?locale=${locale}`, 303)
    const sentence = usagerText[locale].tracker.notACode
    return reply.code(422).send(writeTrackingForm(frame, { sentence, typed }))
  })

  app.get('/suivi/:code', codePage, (request, reply) =>
    open(
      request,
      reply,
      async (tracked, frame) => {
        const wanted = (request.query as Record<string, unknown>)['done']
        const done = readDone(deps, tracked.code, wanted)
        const page = await pageOf(tracked, frame.locale, deps)
        return reply.send(writeTrackingPage({ ...page, done }, frame))
      },
      deps,
    ),
  )

  app.get('/suivi/:code/rendez-vous.ics', codePage, (request, reply) =>
    open(request, reply, (tracked, frame) => {
      const { locale } = frame
      const calendar = writeCalendar(tracked, locale, clock(), publicUrl)
      if (calendar)
        return reply
          .header('content-type', 'text/calendar; charset=utf-8')
          .header('content-disposition', 'attachment; filename="rendez-vous.ics"')
          .send(calendar)
      const { add } = requestText[locale].calendar
      const way = {
        href: `/suivi/${tracked.code}?locale=${locale}`,
        words: usagerText[locale].page.tracking,
      }
      return reply.code(404).send(writeNotice(frame, add, requestText[locale].nothingToAdd, way))
    }),
  )

  app.get('/suivi/:code/promesse.jws', codePage, (request, reply) =>
    open(request, reply, async ({ code, request: tracked }, { locale }) => {
      const jws = await findStandingSigned(database, tracked)
      if (!jws) return reply.redirect(`/suivi/${code}?locale=${locale}`, 303)
      const name = tracked.reference.replace(/[^A-Za-z0-9._-]/g, '-')
      return reply
        .header('content-type', 'text/plain; charset=utf-8')
        .header('content-disposition', `attachment; filename="promesse-${name}.jws"`)
        .send(`${jws}\n`)
    }),
  )

  app.get('/suivi/:code/qr.svg', codePage, (request, reply) =>
    open(request, reply, ({ code }, { locale }) => {
      const title = usagerText[locale].tracker.code
      const squares = encode(trackingAddress(publicUrl, code), { ecc: 'M', border: 4 }).data
      const drawn = renderToString(h(Qr, { squares, title }))
      return reply.header('content-type', 'image/svg+xml; charset=utf-8').send(drawn)
    }),
  )
})
