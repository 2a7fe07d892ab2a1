import * as z from 'zod'
import { proof, proofStored } from '#shared/contract/requests/proof.ts'
import { reference, requestPut, requestStored } from '#shared/contract/requests/request.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { offerOf } from '../../catalogue/services/offer.ts'
import { momentsOfProof, refuseFuture } from '../../platform/http/future.ts'
import { holderOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { declareMandate } from '../mandates/declare-mandate.ts'
import { findStandingSigned } from '../promises/promises-sql.ts'
import { describeTrackingCode } from '../status/address.ts'
import { delegateOf, refuseDelegate } from './delegate-of.ts'
import { recordRequest } from './record-request.ts'

const params = z.strictObject({ reference })
const security = [{ key: [] }]

/** Records requests from the organisation's own systems. */
export const requestRoutes: Routes = async (app, deps) => {
  app.put(
    '/v1/requests/:reference',
    {
      config: { opensTo: 'key', scope: 'requests' },
      schema: {
        tags: ['requests'],
        summary: 'A request, as its source knows it',
        description:
          '201: new, with its tracking code, given this one time. 200: known, and now as said.',
        security,
        params,
        body: requestPut,
        response: {
          200: requestStored,
          201: requestStored,
          ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const { organisation, source } = holderOf(request)
      const { body } = request
      refuseFuture(
        { '/received_at': body.received_at, '/observed_at': body.observed_at },
        deps.clock(),
      )
      const known = await findOrganisation(deps.database, organisation)
      const offered = offerOf(known)(body.service)
      if (!offered) throw new Refusal('unknown_service')
      const key = { organisation, source, reference: request.params.reference }
      const delegate = body.acting && delegateOf(deps, body.acting, body.usager)
      const { state, outcome, trackingCode } = await recordRequest(deps, key, body, offered)
      if (delegate) {
        const fault = await declareMandate(deps, { request: key, ...offered }, delegate, true)
        if (fault) throw refuseDelegate(fault)
      }
      const promise = await findStandingSigned(deps.database, key)
      return reply.code(trackingCode ? 201 : 200).send({
        reference: key.reference,
        state,
        ...(outcome && { outcome }),
        ...(promise && { promise }),
        ...(trackingCode && describeTrackingCode(deps.publicUrl, trackingCode)),
      })
    },
  )

  app.post(
    '/v1/requests/:reference/proofs',
    {
      config: { opensTo: 'key', scope: 'proofs' },
      schema: {
        tags: ['requests'],
        summary: 'A step of a request, for its usager',
        description: '201: recorded. 200: already there.',
        security,
        params,
        body: proof,
        response: {
          200: proofStored,
          201: proofStored,
          ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const { organisation, source } = holderOf(request)
      const { body } = request
      refuseFuture(momentsOfProof(body, ''), deps.clock())
      const key = { organisation, source, reference: request.params.reference }
      const stored = await deps.steps.record(key, body)
      return reply.code(stored === 'first' ? 201 : 200).send({ id: body.id, stored })
    },
  )
}
