import type { FastifyRequest } from 'fastify'
import * as z from 'zod'
import { isOver, lengthOf } from '#shared/calendar/period.ts'
import { period } from '#shared/contract/figures/change.ts'
import {
  resultImports,
  results,
  resultsSent,
  resultsTaken,
} from '#shared/contract/reporting/results.ts'
import { findAgent } from '../../catalogue/organisations/agents-sql.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import { resultsLimit } from '../../platform/http/limits.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { dayIn } from '../../platform/time/day.ts'
import type { Audience } from '../figures/known.ts'
import { cacheReports } from '../report/cache-reports.ts'
import { describeResults } from './describe-results.ts'
import { importResultLines } from './import-result-lines.ts'
import { deleteResultImport, listResultImports, listResultTallies } from './sql.ts'

const security = [{ token: [] }]
const tags = ['console']
const params = z.object({ import: z.uuid() })

/** Imports the results of the State's instruments, and serves them beside the hub's own. */
export const resultRoutes: Routes = async (app, deps) => {
  const { database, clock } = deps
  const give = cacheReports(deps)
  function tell(request: FastifyRequest, period: string | null, audience: Audience) {
    return deps.reading.read(request, async (database) => {
      const bearer = bearerOf(request)
      const { organisation } = bearer.rights
      const { zone } = await ownOrganisation(database, bearer)
      const today = dayIn(zone, clock())
      if (audience === 'public' && period !== null && !isOver(period, today))
        throw new Refusal('invalid', [{ path: '/period', code: 'not_over' }])
      const every = period === null ? 'month' : lengthOf(period)
      const [report, tallies] = await Promise.all([
        give(organisation, { period, every, audience }, request),
        listResultTallies(database, organisation),
      ])
      return describeResults(report, tallies, { period, audience, today })
    })
  }

  async function describeImports(bearer: Bearer) {
    const known = await ownOrganisation(database, bearer)
    return {
      services: known.services.map(({ service, name }) => ({ service, name })),
      zone: known.zone,
      imports: await listResultImports(database, bearer.rights.organisation),
    }
  }

  app.get(
    '/v1/results',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'What the State’s instruments say of each service, beside the general interest',
        security,
        querystring: z.strictObject({ period: period.optional() }),
        response: { 200: results, ...refusals(401, 403, 422, 503) },
      },
    },
    (request) => tell(request, request.query.period ?? null, 'inside'),
  )

  app.get(
    '/v1/export/results.json',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'The same of a period that is over, for readers outside',
        security,
        querystring: z.strictObject({ period, locale: z.string().optional() }),
        response: { 200: results, ...refusals(401, 403, 422, 503) },
      },
    },
    (request) => tell(request, request.query.period, 'public'),
  )

  app.get(
    '/v1/results/imports',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'The files of the State’s instruments that were taken in',
        security,
        response: { 200: resultImports, ...refusals(401, 403, 503) },
      },
    },
    (request) => describeImports(bearerOf(request)),
  )

  app.post(
    '/v1/results/imports',
    {
      bodyLimit: resultsLimit,
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'Counts lines of an export, each once; nothing a person wrote is brought',
        security,
        body: resultsSent,
        response: { 200: resultsTaken, ...refusals(400, 401, 403, 404, 413, 415, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const agent = await findAgent(database, bearer.agent)
      if (!agent) throw new Refusal('token_refused')
      const { organisation } = bearer.rights
      return importResultLines(deps, { organisation, author: agent.name }, request.body)
    },
  )

  app.delete(
    '/v1/results/imports/:import',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'Takes back a file, with all that was counted of it',
        security,
        params,
        response: { 200: resultImports, ...refusals(401, 403, 404, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const { organisation } = bearer.rights
      if (!(await deleteResultImport(database, organisation, request.params.import)))
        throw new Refusal('not_found')
      return describeImports(bearer)
    },
  )
}
