import * as z from 'zod'
import { reference } from '#shared/contract/requests/request.ts'
import { trackingCode } from '#shared/contract/requests/tracking-code.ts'
import { codeBytes, writeCode } from '#shared/identifier/code.ts'
import { codeDigests } from '../../platform/crypto/code-digests.ts'
import { holderOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { sealReach } from '../addresses/sealed-address.ts'
import { describeTrackingCode } from '../status/address.ts'
import { replaceTrackingCode } from './tracking-codes-sql.ts'

/** Renews the tracking code of a request, for its own system. */
export const trackingCodeRoutes: Routes = async (app, deps) => {
  const { database, random, publicUrl } = deps
  app.post(
    '/v1/requests/:reference/code',
    {
      config: { opensTo: 'key', scope: 'requests' },
      schema: {
        tags: ['requests'],
        summary: 'Another tracking code for a request',
        description: 'Given this one time. The one before opens nothing from then on.',
        security: [{ key: [] }],
        params: z.strictObject({ reference }),
        response: { 201: trackingCode, ...refusals(401, 403, 404, 503) },
      },
    },
    async (request, reply) => {
      const { organisation, source } = holderOf(request)
      const key = { organisation, source, reference: request.params.reference }
      const code = writeCode(random(codeBytes), 'tracking')
      const sealed = sealReach(deps.secret, organisation, code)
      if (
        !(await replaceTrackingCode(database, key, {
          hash: codeDigests(deps.secret, code),
          sealed,
        }))
      )
        throw new Refusal('unknown_request')
      return reply
        .code(201)
        .send({ reference: key.reference, ...describeTrackingCode(publicUrl, code) })
    },
  )
}
