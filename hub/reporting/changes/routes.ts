import * as z from 'zod'
import { findingPut, findingSent, findings } from '#shared/contract/reporting/finding.ts'
import { uuidv7 } from '#shared/contract/scalar.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import { describeFindings } from './describe-findings.ts'
import { saveFinding } from './save-finding.ts'

const security = [{ token: [] }]
const tags = ['console']
const config = { opensTo: ['quality', 'admin'] } as const
const params = z.strictObject({ finding: uuidv7 })

/** Serves findings, decisions, and whether each change helped. */
export const findingRoutes: Routes = async (app, deps) => {
  const { database, reading, clock } = deps

  app.get(
    '/v1/findings',
    {
      config,
      schema: {
        tags,
        summary: 'Findings, decisions, and whether it was better after, in both worlds',
        security,
        response: { 200: findings, 304: unchanged, ...refusals(401, 403, 503) },
      },
    },
    async (request, reply) => {
      const told = await reading.read(request, (database) =>
        describeFindings(database, bearerOf(request), clock()),
      )
      if (isUnchanged(request.headers, reply, told)) return reply.code(304).send(undefined)
      return told
    },
  )

  app.post(
    '/v1/findings',
    {
      config,
      schema: {
        tags,
        summary: 'Enters a finding under an id of the sender’s; sent twice, it is kept once',
        security,
        body: findingSent,
        response: { 201: findings, ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      const { finding, content } = request.body
      await saveFinding(deps, bearer, finding, content, null)
      return reply.code(201).send(await describeFindings(database, bearer, clock()))
    },
  )

  app.put(
    '/v1/findings/:finding',
    {
      config,
      schema: {
        tags,
        summary: 'Writes a finding anew; what was written before stays in its history',
        security,
        params,
        body: findingPut,
        response: { 200: findings, ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const { read, content } = request.body
      await saveFinding(deps, bearer, request.params.finding, content, read)
      return describeFindings(database, bearer, clock())
    },
  )
}
