import * as z from 'zod'
import { usagerLocaleOf } from '../../platform/http/locale.ts'
import { apart, codePage, type Routes } from '../../platform/http/route.ts'
import { field, installPageBorder } from '../../platform/pages/page-border.ts'
import { hasSlot } from '../callbacks/callbacks-sql.ts'
import { cancelCallback } from './cancel-callback.ts'
import { markDone } from './done-mark.ts'
import { openTracked } from './open-tracked.ts'
import { writeTrackingPage } from './page/tracking-page.tsx'
import { pageOf } from './page-of.ts'
import { requestCallback } from './request-callback.ts'

/** A usager's call: asked for, cancelled, and its slot as the hub signed it. */
export const callbackPageRoutes: Routes = apart(async (app, deps) => {
  const { countPost } = deps
  installPageBorder(app)

  // Reloaded without its form: redirect to the page.
  for (const form of ['rappel', 'rappel/annuler'])
    app.get(`/suivi/:code/${form}`, codePage, (request, reply) => {
      const { code } = request.params as { code: string }
      const locale = usagerLocaleOf(request)
      return reply.redirect(`/suivi/${encodeURIComponent(code)}?locale=${locale}`, 303)
    })

  app.post('/suivi/:code/rappel', codePage, (request, reply) =>
    openTracked(deps, request, reply, async (tracked, frame) => {
      const { locale } = frame
      countPost(tracked.request)
      const typed = {
        phone: field(request.body, 'phone'),
        wish: field(request.body, 'wish'),
        slot: field(request.body, 'slot'),
      }
      const refused = await requestCallback(deps, tracked, typed)
      if (!refused)
        return reply.redirect(
          `/suivi/${tracked.code}?locale=${locale}&done=${markDone(deps, tracked.code, 'callback')}`,
          303,
        )
      const fault = {
        ...refused,
        phone: typed.phone.slice(0, 40),
        wish: typed.wish.slice(0, 1000),
        slot: typed.slot.slice(0, 80),
      }
      const page = await pageOf(tracked, locale, deps)
      return reply.code(422).send(writeTrackingPage({ ...page, fault }, frame))
    }),
  )

  app.post('/suivi/:code/rappel/annuler', codePage, (request, reply) =>
    openTracked(deps, request, reply, async (tracked, { locale }) => {
      countPost(tracked.request)
      const callback = z.uuid().safeParse(field(request.body, 'callback')).data
      if (callback) await cancelCallback(deps, tracked, callback)
      const done = markDone(deps, tracked.code, 'uncalled')
      return reply.redirect(`/suivi/${tracked.code}?locale=${locale}&done=${done}`, 303)
    }),
  )

  app.get('/suivi/:code/appel.jws', codePage, (request, reply) =>
    openTracked(deps, request, reply, async ({ code, awaited }, { locale }) => {
      const call = awaited.findLast(hasSlot)
      if (!call) return reply.redirect(`/suivi/${code}?locale=${locale}`, 303)
      return reply
        .header('content-type', 'text/plain; charset=utf-8')
        .header('content-disposition', 'attachment; filename="appel.jws"')
        .send(`${call.jws}\n`)
    }),
  )
})
