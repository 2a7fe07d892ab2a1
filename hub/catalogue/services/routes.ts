import * as z from 'zod'
import {
  serviceList,
  serviceRead,
  serviceResponse,
  serviceSaved,
  serviceSent,
  serviceVersionResponse,
  serviceWritten,
} from '#shared/contract/catalogue/service-version.ts'
import { slug } from '#shared/contract/scalar.ts'
import { serviceLimit } from '../../platform/http/limits.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import {
  describeService,
  describeServices,
  describeServiceVersion,
  saveService,
} from './declared-services.ts'
import { readOwnService } from './read-service.ts'

const security = [{ token: [] }]
const tags = ['console']
const params = z.strictObject({ service: slug })

/** Routes of the services of an organisation and their service standards. */
export const serviceRoutes: Routes = async (app, deps) => {
  const { database } = deps

  app.get(
    '/v1/services',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'Every service, with what it promises and who declared it when',
        security,
        response: { 200: serviceList, 304: unchanged, ...refusals(401, 403, 503) },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      const told = await describeServices(database, bearer)
      if (isUnchanged(request.headers, reply, told)) return reply.code(304).send(undefined)
      return told
    },
  )

  app.get(
    '/v1/services/:service',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'A service as it is declared, and who declared what before',
        security,
        params,
        response: { 200: serviceResponse, ...refusals(401, 403, 404, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      return describeService(database, bearer, request.params.service)
    },
  )

  app.get(
    '/v1/services/:service/versions/:version',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'A service as it was declared once',
        security,
        params: params.extend({ version: z.coerce.number().int().min(1).max(2_147_483_647) }),
        response: { 200: serviceVersionResponse, ...refusals(401, 403, 404, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const { service, version } = request.params
      return describeServiceVersion(database, bearer, service, version)
    },
  )

  app.put(
    '/v1/services/:service',
    {
      bodyLimit: serviceLimit,
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'Declares a service, or changes it',
        description:
          '201: a new version. 200: nothing changed. `version` is the one that was read, 0 for a service nobody declared yet. What was declared before stays in the record.',
        security,
        params,
        body: serviceSent,
        response: {
          200: serviceSaved,
          201: serviceSaved,
          ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      const { version, definition } = request.body
      if (definition.service !== request.params.service)
        throw new Refusal('invalid', [{ path: '/definition/service', code: 'another_service' }])
      const { isNew, saved } = await saveService(deps, bearer, definition, version)
      return reply.code(isNew ? 201 : 200).send(saved)
    },
  )

  app.post(
    '/v1/service-text',
    {
      // JSON escapes every quote of the text, so the body may be twice as long.
      bodyLimit: 2 * serviceLimit,
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags,
        summary: 'What the JSON of a service declares; nothing is kept',
        description: 'What to change is told line by line (`errors[].line`).',
        security,
        consumes: ['text/plain', 'application/json'],
        body: serviceWritten,
        response: { 200: serviceRead, ...refusals(400, 401, 403, 413, 415, 422, 503) },
      },
    },
    async ({ body }) => {
      const text = typeof body === 'string' ? body : body.text
      if (Buffer.byteLength(text) > serviceLimit)
        throw new Refusal('body_too_large', [], { limit: serviceLimit })
      const read = readOwnService(text)
      if ('faults' in read) throw new Refusal('invalid', read.faults)
      return { definition: read.service }
    },
  )
}
