import * as z from 'zod'
import { people, personInvited, personSent, rightsPut } from '#shared/contract/agents/people.ts'
import { uuidv7 } from '#shared/contract/scalar.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { changeRights, invitePerson, removePerson, renewLink } from './change-people.ts'
import { describePeople } from './describe-people.ts'

const config = { opensTo: ['admin'] as const }
const shared = { tags: ['console'], security: [{ token: [] }] }
const params = z.strictObject({ person: uuidv7 })

/** Lets an administrator invite people, change their rights and remove them. */
export const peopleChangeRoutes: Routes = async (app, deps) => {
  app.post(
    '/v1/people',
    {
      config,
      schema: {
        ...shared,
        summary: 'Invites a person; the link is told where no e-mail takes it to them',
        body: personSent,
        response: { 201: personInvited, ...refusals(400, 401, 403, 409, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      const invited = await invitePerson(deps, bearer, request.body)
      request.log.info({ agent: bearer.agent, person: invited.person }, 'a person was invited')
      return reply.code(201).send({ ...(await describePeople(deps, bearer)), ...invited })
    },
  )

  app.post(
    '/v1/people/:person/link',
    {
      config,
      schema: {
        ...shared,
        summary: 'Makes another link for a person; those before open nothing any more',
        params,
        response: { 201: personInvited, ...refusals(401, 403, 404, 422, 503) },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      const { person } = request.params
      const link = await renewLink(deps, bearer, person)
      request.log.info({ agent: bearer.agent, person }, 'a person was given a link')
      return reply.code(201).send({ ...(await describePeople(deps, bearer)), person, link })
    },
  )

  app.put(
    '/v1/people/:person',
    {
      config,
      schema: {
        ...shared,
        summary: 'Changes what a person may do, and ends their sessions',
        params,
        body: rightsPut,
        response: { 200: people, ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const { person } = request.params
      await changeRights(deps, bearer, person, request.body)
      request.log.info({ agent: bearer.agent, person }, 'the rights of a person were changed')
      return describePeople(deps, bearer)
    },
  )

  app.delete(
    '/v1/people/:person',
    {
      config,
      schema: {
        ...shared,
        summary: 'Removes the access of a person; what they did stays',
        params,
        response: { 200: people, ...refusals(401, 403, 404, 409, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const { person } = request.params
      await removePerson(deps, bearer, person)
      request.log.info({ agent: bearer.agent, person }, 'a person was removed')
      return describePeople(deps, bearer)
    },
  )
}
