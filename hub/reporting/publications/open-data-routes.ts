import type { FastifyRequest } from 'fastify'
import * as z from 'zod'
import { period } from '#shared/contract/figures/change.ts'
import { observatoire } from '#shared/contract/reporting/observatoire.ts'
import { localeOf } from '../../platform/http/locale.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { dictionaryOf } from '../exports/dictionary.ts'
import { writeObservatoire } from '../exports/observatoire-csv.ts'
import { cacheReports, type GetReport } from '../report/cache-reports.ts'
import { describeObservatoire } from './describe-observatoire.ts'

const security = [{ token: [] }]
const tags = ['console']
const inLocale = z.strictObject({ locale: z.string().optional() })
const querystring = inLocale.extend({
  period: period.optional().meta({ description: 'The twelve months end with it' }),
})

/** Serves the data dictionary of the open data, and the table comparable to the State's. */
export const openDataRoutes: Routes = async (app, deps) => {
  const give = cacheReports(deps)
  const tell = (request: FastifyRequest<{ Querystring: z.infer<typeof querystring> }>) =>
    deps.reading.read(request, (database) => {
      const giveTo: GetReport = (whose, asked) => give(whose, asked, request)
      const until = request.query.period ?? null
      return describeObservatoire({ ...deps, database }, giveTo, bearerOf(request), until)
    })

  app.get(
    '/v1/export/indicators.schema.json',
    {
      config: { opensTo: 'everyone', limitedBy: 'nothing' },
      schema: {
        tags,
        summary: 'The data dictionary of the table a report is: Table Schema v1, with its dialect',
        querystring: inLocale,
        response: { 200: z.looseObject({ fields: z.array(z.looseObject({})) }), ...refusals(422) },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store')
      reply.header('content-disposition', 'attachment; filename="parvis.schema.json"')
      return dictionaryOf(localeOf(request))
    },
  )

  app.get(
    '/v1/export/observatoire.json',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'Notes as the State’s Observatoire makes them, with their interval',
        security,
        querystring,
        response: { 200: observatoire, ...refusals(401, 403, 422, 503) },
      },
    },
    tell,
  )

  app.get(
    '/v1/export/observatoire.csv',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'The same as a table',
        security,
        querystring,
        response: {
          200: { content: { 'text/csv': { schema: z.string() } } },
          ...refusals(401, 403, 422, 503),
        },
      },
      serializerCompiler: () => String,
    },
    async (request, reply) => {
      const told = await tell(request)
      return reply
        .header('content-disposition', `attachment; filename="parvis-observatoire-${told.to}.csv"`)
        .type('text/csv; charset=utf-8')
        .send(writeObservatoire(told, localeOf(request)))
    },
  )
}
