import { widgetHealth } from '#shared/contract/catalogue/widget-health.ts'
import { bearerOf } from '../authorisation/gate.ts'
import { dayIn } from '../day.ts'
import { ownOrganisation } from '../declared/own-organisation.ts'
import type { Activity } from '../feedback/activity.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../http/route.ts'
import type { Services } from '../services.ts'
import { describeWidgetHealth } from '../site/widget-health.ts'

/** Whether the widget is on its pages, and whether people still answer. */
export const widgetHealthRoutes: Routes<Services & { activity: Activity }> = async (
  app,
  { database, clock, activity },
) => {
  app.get(
    '/v1/widget-health',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary:
          'Where the widget was seen, and which services are silent longer than chance allows',
        security: [{ token: [] }],
        response: { 200: widgetHealth, 304: unchanged, ...refusals(401, 403, 503) },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      await activity.flush()
      const { zone } = await ownOrganisation(database, bearer)
      const today = dayIn(zone, clock())
      const content = await describeWidgetHealth(database, bearer.rights.organisation, today)
      reply.header('cache-control', 'private, no-cache')
      if (isUnchanged(request.headers, reply, content)) return reply.code(304).send(undefined)
      return content
    },
  )
}
