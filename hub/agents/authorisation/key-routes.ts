import * as z from 'zod'
import { keyMade, keyReplaced, keySent, keys, publicHalf } from '#shared/contract/agents/key.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { createKey, describeKeys, revokeKey, rotateKey } from './organisation-keys.ts'

const security = [{ token: [] }]
const tags = ['console']
const params = z.strictObject({ key: publicHalf })

/** Lets an administrator create, rotate and revoke the API keys of an organisation. */
export const keyRoutes: Routes = async (app, deps) => {
  const tell = async (bearer: Bearer) => {
    const { zone } = await ownOrganisation(deps.database, bearer)
    return describeKeys(deps, bearer.rights.organisation, zone)
  }

  app.get(
    '/v1/keys',
    {
      config: { opensTo: ['admin'] },
      schema: {
        tags,
        summary: 'The keys of the organisation’s systems, and their last use',
        security,
        response: { 200: keys, ...refusals(401, 403, 503) },
      },
    },
    async (request) => tell(bearerOf(request)),
  )

  app.post(
    '/v1/keys',
    {
      config: { opensTo: ['admin'] },
      schema: {
        tags,
        summary: 'Makes a key, given this one time',
        security,
        body: keySent,
        response: { 201: keyMade, ...refusals(400, 401, 403, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      await ownOrganisation(deps.database, bearer)
      const made = await createKey(deps, bearer.rights.organisation, request.body)
      return reply.code(201).send({ ...(await tell(bearer)), made })
    },
  )

  app.post(
    '/v1/keys/:key/rotate',
    {
      config: { opensTo: ['admin'] },
      schema: {
        tags,
        summary: 'Makes the key that replaces another, which lives on for some days',
        security,
        params,
        body: keyReplaced,
        response: { 201: keyMade, ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      const { organisation } = bearer.rights
      const { key } = request.params
      const { made } = await rotateKey(deps, organisation, key, request.body.keep_days)
      return reply.code(201).send({ ...(await tell(bearer)), made })
    },
  )

  app.delete(
    '/v1/keys/:key',
    {
      config: { opensTo: ['admin'] },
      schema: {
        tags,
        summary: 'Ends a key at once and for good',
        security,
        params,
        response: { 200: keys, ...refusals(401, 403, 404, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      await revokeKey(deps, bearer.rights.organisation, request.params.key)
      return tell(bearer)
    },
  )
}
