import { widgetHealth } from '#shared/contract/widget-health.ts'
import type { Activity } from '../activity.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../route.ts'
import type { Services } from '../services.ts'
import { type ReadBearer, requireRole } from '../tokens.ts'
import { tellWidgetHealth } from '../widget-health.ts'

/** Whether the widget is on its pages, and whether people still answer. */
export const widgetHealthRoutes: Routes<
  Services & { activity: Activity; readBearer: ReadBearer }
> = async (app, { database, clock, activity, readBearer }) => {
  app.get(
    '/v1/widget-health',
    {
      schema: {
        tags: ['console'],
        summary:
          'Where the widget was seen, and which services are silent longer than chance allows',
        security: [{ token: [] }],
        response: { 200: widgetHealth, 304: unchanged, ...refusals(401, 403, 503) },
      },
    },
    async (request, reply) => {
      const bearer = await readBearer(request)
      requireRole(bearer, 'quality', 'admin')
      await activity.flush()
      const content = await tellWidgetHealth(database, bearer.rights.organisation, clock())
      reply.header('cache-control', 'private, no-cache')
      if (isUnchanged(request.headers, reply, content)) return reply.code(304).send(undefined)
      return content
    },
  )
}
