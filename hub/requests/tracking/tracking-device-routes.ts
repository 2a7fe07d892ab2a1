import { z } from 'zod'
import { Refusal } from '../../platform/http/refusal.ts'
import { apart, codePage, type Routes } from '../../platform/http/route.ts'
import { field, installPageBorder } from '../../platform/pages/page-border.ts'
import {
  deleteSubscriptions,
  listPushSubscriptions,
  upsertPushSubscription,
} from '../addresses/push-subscriptions-sql.ts'
import { listUsagerAddresses } from '../addresses/usager-addresses-sql.ts'
import { isPushService } from '../delivery/channels/push/push-services.ts'
import { sealSubscription, subscription } from '../delivery/channels/push/subscription.ts'
import { choosePreferences } from './choose-preferences.ts'
import { markDone } from './done-mark.ts'
import { openTracked } from './open-tracked.ts'
import { offeredDevices, offeredWays } from './page/offered-ways.ts'

/** The devices for notifications: added by a script, removed by a form. */
export const trackingDeviceRoutes: Routes = apart(async (app, deps) => {
  const { database, clock, secret, countPost, pushHosts } = deps
  installPageBorder(app)

  app.post(
    '/suivi/:code/appareils',
    { ...codePage, schema: { hide: true, body: subscription }, bodyLimit: 4096 },
    (request, reply) =>
      openTracked(deps, request, reply, async (tracked, { locale }) => {
        countPost(tracked.request)
        if (!(await offeredDevices(tracked, deps))) throw new Refusal('not_found')
        if (!isPushService(request.body.endpoint, pushHosts))
          throw new Refusal('invalid', [{ path: '/endpoint', code: 'unknown_push_service' }])
        const key = tracked.request
        await database.transaction((transaction) =>
          choosePreferences(transaction, deps, key, async (before) => {
            const device = sealSubscription(secret, key.organisation, request.body, clock())
            await upsertPushSubscription(transaction, key, device)
            return { ...before, locale, channel: 'push' }
          }),
        )
        const done = markDone(deps, tracked.code, 'device')
        return reply
          .code(201)
          .header('content-type', 'application/json; charset=utf-8')
          .send(JSON.stringify({ page: `/suivi/${tracked.code}?locale=${locale}&done=${done}` }))
      }),
  )

  app.get('/suivi/:code/appareils/retirer', codePage, (request, reply) =>
    openTracked(deps, request, reply, ({ code }, { locale }) =>
      reply.redirect(`/suivi/${code}?locale=${locale}`, 303),
    ),
  )

  app.post(
    '/suivi/:code/appareils/retirer',
    {
      ...codePage,
      schema: { hide: true, body: z.object({ device: z.string().max(64).default('') }) },
    },
    (request, reply) =>
      openTracked(deps, request, reply, async (tracked, { locale }) => {
        countPost(tracked.request)
        const key = tracked.request
        await database.transaction((transaction) =>
          choosePreferences(transaction, deps, key, async (preferences) => {
            await deleteSubscriptions(transaction, key, field(request.body, 'device') || null)
            const devices = await listPushSubscriptions(transaction, key)
            if (devices.length > 0 || preferences.channel !== 'push') return null
            // Without a device, the next channel applies, and the answer names it.
            const addresses = await listUsagerAddresses(transaction, key)
            const left = offeredWays({ ...tracked, preferences, devices, addresses }, deps)
            const next = left.find(({ isUsual }) => isUsual)
            return { ...preferences, channel: next?.channel ?? 'page' }
          }),
        )
        const done = markDone(deps, tracked.code, 'removed')
        return reply.redirect(`/suivi/${tracked.code}?locale=${locale}&done=${done}`, 303)
      }),
  )
})
