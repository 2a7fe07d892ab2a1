import { widgetHealth } from '#shared/contract/reporting/widget-health.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import { dayIn } from '../../platform/time/day.ts'
import { describeWidgetHealth } from './widget-health.ts'

/** Serves whether the widget is on its pages, and whether usagers still answer. */
export const widgetHealthRoutes: Routes = async (app, { database, clock, activity }) => {
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
