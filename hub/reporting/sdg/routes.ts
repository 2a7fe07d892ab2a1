import type { FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { calendarMonth, type SdgMonth, sdgMonth } from '#shared/contract/reporting/sdg.ts'
import { nameSdgFile } from '#shared/report/name-sdg-file.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { dayIn } from '../../platform/time/day.ts'
import { describeSdgMonth } from './describe-sdg-month.ts'
import { writeSdgMonth } from './write-sdg-month.ts'

const security = [{ token: [] }]
const querystring = z.strictObject({ month: calendarMonth })
type Asked = FastifyRequest<{ Querystring: z.infer<typeof querystring> }>

/** Serves a month of answers for the European gateway, as a table and as JSON. */
export const sdgRoutes: Routes = async (app, { reading, clock }) => {
  const tell = (request: Asked): Promise<SdgMonth> =>
    reading.read(request, async (database) => {
      const bearer = bearerOf(request)
      const { zone } = await ownOrganisation(database, bearer)
      const { organisation } = bearer.rights
      return describeSdgMonth(database, organisation, request.query.month, dayIn(zone, clock()))
    })
  const name = (reply: FastifyReply, told: SdgMonth, format: 'csv' | 'json') =>
    reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="${nameSdgFile(told, format)}"`)

  app.get(
    '/v1/export/sdg.json',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'Every answer of a month to the instrument of the European gateway',
        description:
          'No free text, and nothing that was set aside. Due on the fifth working day of the next month.',
        security,
        querystring,
        response: { 200: sdgMonth, ...refusals(401, 403, 422, 503) },
      },
    },
    async (request, reply) => {
      const told = await tell(request)
      name(reply, told, 'json')
      return told
    },
  )

  app.get(
    '/v1/export/sdg.csv',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'The same as a table',
        description: 'Until the day it is due, the name of the file says that more may come.',
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
      return name(reply, told, 'csv').type('text/csv; charset=utf-8').send(writeSdgMonth(told))
    },
  )
}
