import * as z from 'zod'
import {
  identity,
  identityPreview,
  identitySent,
  identityTried,
} from '#shared/contract/catalogue/identity.ts'
import { identityLimit } from '../../platform/http/limits.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { findAgent } from '../organisations/agents-sql.ts'
import { checkLook, describeIdentity, saveIdentity } from './save-identity.ts'

const tags = ['console']
const security = [{ token: [] }]
const headers = z.object({
  'if-match': z
    .string()
    .optional()
    .meta({ description: 'The version that was read, in quotes: "3"; "0" when there was none' }),
})

/** Routes of the identity of an organisation: what usagers recognise it by. */
export const identityRoutes: Routes = async (app, deps) => {
  const { database } = deps
  app.get(
    '/v1/organisation/identity',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'Name, crest, accent colour, contact and legal line of the organisation',
        security,
        response: { 200: identity, ...refusals(401, 403, 503) },
      },
    },
    async (request) => describeIdentity(database, bearerOf(request).rights.organisation),
  )

  app.put(
    '/v1/organisation/identity',
    {
      bodyLimit: identityLimit,
      config: { opensTo: ['admin'] },
      schema: {
        tags,
        summary: 'Changes how the organisation shows itself to usagers',
        description: 'If-Match holds the version that was read.',
        security,
        headers,
        body: identitySent,
        response: { 200: identity, ...refusals(400, 401, 403, 409, 413, 415, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const agent = await findAgent(database, bearer.agent)
      if (!agent) throw new Refusal('token_refused')
      const [, read] = /^"(\d{1,9})"$/.exec(request.headers['if-match'] ?? '') ?? []
      const version = read === undefined ? null : Number(read)
      return saveIdentity(deps, bearer.rights.organisation, request.body, agent.name, version)
    },
  )

  app.post(
    '/v1/organisation/identity/preview',
    {
      bodyLimit: identityLimit,
      config: { opensTo: ['admin'] },
      schema: {
        tags,
        summary: 'Reads a crest and an accent, and keeps nothing: what they would become',
        security,
        body: identityTried,
        response: { 200: identityPreview, ...refusals(400, 401, 403, 413, 415, 422, 503) },
      },
    },
    async (request) => {
      const { crest, accent, accent_dark } = checkLook(request.body)
      const shown = crest && `data:${crest.type};base64,${crest.content.toString('base64')}`
      return { ...(shown !== undefined && { crest: shown }), accent, accent_dark }
    },
  )
}
