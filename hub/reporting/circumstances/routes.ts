import * as z from 'zod'
import { circumstancePut, circumstances } from '#shared/contract/reporting/circumstance.ts'
import { uuidv7 } from '#shared/contract/scalar.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { describeCircumstances, enterCircumstance, withdrawCircumstance } from './circumstances.ts'

const security = [{ token: [] }]
const tags = ['console']
const url = '/v1/circumstances/:id'
const params = z.strictObject({ id: uuidv7 })

/** Lets an organisation note events (strike, works, outage), shown beside every series. */
export const circumstanceRoutes: Routes = async (app, deps) => {
  app.get(
    '/v1/circumstances',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'What happened, when and where: strikes, works, storms',
        security,
        response: { 200: circumstances, ...refusals(401, 403, 503) },
      },
    },
    async (request) => describeCircumstances(deps.database, bearerOf(request)),
  )

  app.put(
    url,
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'Enters a circumstance, or corrects it; the same again is kept once',
        security,
        params,
        body: circumstancePut,
        response: {
          200: circumstances.meta({ description: 'It stands already, and says the same' }),
          201: circumstances.meta({ description: 'It was entered or corrected' }),
          ...refusals(400, 401, 403, 404, 413, 415, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      const isNew = await enterCircumstance(deps, bearer, request.params.id, request.body)
      return reply.code(isNew ? 201 : 200).send(await describeCircumstances(deps.database, bearer))
    },
  )

  app.delete(
    url,
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'Takes a circumstance back; the record keeps it, with who took it back',
        security,
        params,
        response: { 200: circumstances, ...refusals(401, 403, 404, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      await withdrawCircumstance(deps, bearer, request.params.id)
      return describeCircumstances(deps.database, bearer)
    },
  )
}
