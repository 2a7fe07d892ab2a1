import { declarationSent, declarations } from '#shared/contract/catalogue/declaration.ts'
import { declarationLimit } from '../../platform/http/limits.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { declare, describeDeclarations } from './declarations.ts'

const security = [{ token: [] }]
const tags = ['console']

/** Routes of the declarations: choices that only an organisation can make, with author and date. */
export const declarationRoutes: Routes = async (app, deps) => {
  app.get(
    '/v1/declarations',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'Margins, commitments, floors and populations, with author and date',
        security,
        response: { 200: declarations, ...refusals(401, 403, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      return describeDeclarations(deps.database, bearer)
    },
  )

  app.post(
    '/v1/declarations',
    {
      bodyLimit: declarationLimit,
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'Declares one; what was declared before stays in the record',
        security,
        body: declarationSent,
        response: {
          201: declarations,
          ...refusals(400, 401, 403, 404, 413, 415, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      await declare(deps, bearer, request.body)
      return reply.code(201).send(await describeDeclarations(deps.database, bearer))
    },
  )
}
