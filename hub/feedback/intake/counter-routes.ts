import * as z from 'zod'
import { counters, countersSent } from '#shared/contract/feedback/counters.ts'
import { requireOrigin } from '../../platform/http/origins.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { apart, type Routes, refusals } from '../../platform/http/route.ts'
import { logPostponed } from '../../platform/telemetry/log-postponed.ts'
import { openCounting } from './counters.ts'
import { listMonthCounters } from './counters-sql.ts'

/** Routes: from any page of a site; from the page of a request. */
const ways = [
  ['/v1/counters', false],
  ['/preuves/v1/counters', true],
] as const

/** Receives counts of invitations. */
export const counterRoutes: Routes = apart(
  async (app, { database, reading, clock, publicUrl, sites }) => {
    const counting = openCounting(database, logPostponed(app.log, 'counters'))
    app.addHook('onClose', () => counting.flush())
    // A beacon cannot send a preflight request, so it sends JSON as plain text.
    app.removeContentTypeParser('text/plain')
    app.addContentTypeParser(
      'text/plain',
      { parseAs: 'string' },
      app.getDefaultJsonParser('error', 'error'),
    )

    for (const [path, isOfTracker] of ways)
      app.post(
        path,
        {
          config: { opensTo: 'everyone', limitedBy: 'counters' },
          schema: {
            ...(isOfTracker ? { hide: true } : { tags: ['widget'] }),
            summary: 'How many were asked and answered; nothing says who',
            description: 'As application/json, or the same as text/plain, which a beacon may send.',
            body: countersSent,
            response: {
              204: z.undefined().meta({ description: 'Counted' }),
              ...refusals(400, 403, 404, 413, 415, 422, 429, 503),
            },
          },
        },
        async (request, reply) => {
          const { body } = request
          await sites.with(body.site, (site) => {
            requireOrigin(request, site, { publicUrl })
            if (!site.services.includes(body.service)) throw new Refusal('unknown_service')
            counting.add(site, body, clock())
          })
          return reply.code(204).send(undefined)
        },
      )

    app.get(
      '/v1/counters',
      {
        config: { opensTo: ['quality', 'admin'] },
        schema: {
          tags: ['console'],
          summary: 'Who was asked: by service, stream and month',
          security: [{ token: [] }],
          response: { 200: counters, ...refusals(401, 403, 503) },
        },
      },
      async (request, reply) => {
        const bearer = bearerOf(request)
        const months = await reading.read(request, (database) =>
          listMonthCounters(database, bearer.rights.organisation),
        )
        reply.header('cache-control', 'no-store')
        return {
          months: months.map((month) => ({
            ...month,
            rate: month.stream === 'asked' ? { x: month.answered, n: month.shown } : null,
          })),
        }
      },
    )
  },
)
