import * as z from 'zod'
import { isOver, lengthOf } from '#shared/calendar/period.ts'
import { period } from '#shared/contract/figures/change.ts'
import { indicators, indicatorsAsked } from '#shared/contract/reporting/indicators.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import { localeOf } from '../../platform/http/locale.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { answerFigures, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import { dayIn } from '../../platform/time/day.ts'
import { cacheReports } from '../report/cache-reports.ts'
import { exportList } from './list.ts'

const security = [{ token: [] }]
const exportAsked = z.strictObject({ period, locale: z.string().optional() })

/** Serves the report to the console and as exports: always both worlds. */
export const indicatorRoutes: Routes = async (app, deps) => {
  const { database, clock } = deps
  const give = cacheReports(deps)

  app.get(
    '/v1/indicators',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'Both worlds of every service, with their uncertainty',
        description:
          'Of a whole month, quarter or year, or of all there is. `every`: how long the periods of each change and series are, when it is about all there is.',
        security,
        querystring: indicatorsAsked,
        response: { 200: indicators, 304: unchanged, ...refusals(401, 403, 422, 503) },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      const { organisation } = bearer.rights
      const { period = null, every = 'month' } = request.query
      const asked = {
        period,
        every: period === null ? every : lengthOf(period),
        audience: 'inside' as const,
      }
      const content = await give(organisation, asked, request)
      return answerFigures(request, reply, content)
    },
  )

  for (const { format, type, holds, write } of exportList)
    app.get(
      `/v1/export/indicators.${format}`,
      {
        config: { opensTo: ['quality', 'admin'] },
        schema: {
          tags: ['console'],
          summary: `The report of a period that is over, as ${format.toUpperCase()}`,
          description:
            'Both worlds side by side, for readers outside: of a whole month, quarter or year, so that nothing is left to subtract, and nothing of fewer than 11 answers.',
          security,
          querystring: exportAsked,
          response: {
            200: { content: { [type.replace(/;.*/, '')]: { schema: holds } } },
            ...refusals(401, 403, 422, 503),
          },
        },
        // The format has serialised it already.
        serializerCompiler: () => String,
      },
      async (request, reply) => {
        const bearer = bearerOf(request)
        const { zone } = await ownOrganisation(database, bearer)
        const { period } = request.query
        if (!isOver(period, dayIn(zone, clock())))
          throw new Refusal('invalid', [{ path: '/period', code: 'not_over' }])
        const asked = { period, every: lengthOf(period), audience: 'public' as const }
        const content = await give(bearer.rights.organisation, asked, request)
        return reply
          .header('content-disposition', `attachment; filename="parvis-${period}.${format}"`)
          .type(type)
          .send(write(content, localeOf(request)))
      },
    )
}
