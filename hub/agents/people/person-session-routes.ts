import * as z from 'zod'
import { openSessions } from '#shared/contract/agents/people.ts'
import { uuidv7 } from '#shared/contract/scalar.ts'
import { findAgent } from '../../catalogue/organisations/agents-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { requireFreshSession } from '../authorisation/fresh-session.ts'
import { deleteSessions } from '../authorisation/sessions-sql.ts'
import { describeSessions, endSession } from './describe-sessions.ts'

const config = { opensTo: ['admin'] as const }
const shared = { tags: ['console'], security: [{ token: [] }] }
const params = z.strictObject({ person: uuidv7 })

/** Lets an administrator see where a person is signed in, and end it. */
export const personSessionRoutes: Routes = async (app, deps) => {
  const { database } = deps

  app.get(
    '/v1/people/:person/sessions',
    {
      config,
      schema: {
        ...shared,
        summary: 'Where a person is signed in',
        params,
        response: { 200: openSessions, ...refusals(401, 403, 404, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const { person } = request.params
      await requireColleague(database, bearer, person)
      return describeSessions(deps, bearer, person)
    },
  )

  app.delete(
    '/v1/people/:person/sessions',
    {
      config,
      schema: {
        ...shared,
        summary: 'Ends every session of a person',
        params,
        response: { 200: openSessions, ...refusals(401, 403, 404, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const { person } = request.params
      await requireColleague(database, bearer, person)
      await deleteSessions(database, person)
      return describeSessions(deps, bearer, person)
    },
  )

  app.delete(
    '/v1/people/:person/sessions/:session',
    {
      config,
      schema: {
        ...shared,
        summary: 'Ends one session of a person',
        description: 'For one of your own, you signed in less than fifteen minutes ago.',
        params: params.extend({ session: sessionName }),
        response: { 200: openSessions, ...refusals(401, 403, 404, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const { person, session } = request.params
      await requireColleague(database, bearer, person)
      if (person === bearer.agent) await requireFreshSession(deps, bearer)
      await endSession(deps, person, session)
      return describeSessions(deps, bearer, person)
    },
  )
}

/** The name of a session, as it was listed. */
const sessionName = z.string().regex(/^[\w-]{1,64}$/)

/** @throws Refusal `unknown_person` for anybody of another organisation, too */
async function requireColleague(
  database: Queryable,
  { rights }: Bearer,
  person: string,
): Promise<void> {
  const found = await findAgent(database, person)
  if (found?.organisation !== rights.organisation) throw new Refusal('unknown_person')
}
