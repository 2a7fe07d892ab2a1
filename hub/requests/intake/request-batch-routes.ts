import { validatorCompiler } from 'fastify-type-provider-zod'
import * as z from 'zod'
import {
  mostRequests,
  requestBatch,
  requestResults,
} from '#shared/contract/requests/request-batch.ts'
import { requireScope } from '../../agents/authorisation/keys.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { offerOf } from '../../catalogue/services/offer.ts'
import { retryTransaction } from '../../platform/database/retry-transaction.ts'
import { batchLimit } from '../../platform/http/limits.ts'
import { localeOf } from '../../platform/http/locale.ts'
import { holderOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { describeOutcome } from './describe-outcome.ts'
import { hasProofs, readItem } from './read-item.ts'
import { recordMany } from './record-many.ts'

/** The envelope only: each request is parsed separately, so that a refused one affects no other. */
const envelope = z.strictObject({
  requests: z.array(z.unknown()).min(1, 'empty').max(mostRequests, 'too_many'),
})

/** Records batches of requests from the organisation's own systems. */
export const requestBatchRoutes: Routes = async (app, deps) => {
  app.post(
    '/v1/requests::batch',
    {
      bodyLimit: batchLimit,
      validatorCompiler: (route) => validatorCompiler({ ...route, schema: envelope }),
      config: { opensTo: 'key', scope: 'requests' },
      schema: {
        tags: ['requests'],
        summary: 'Many requests, as their source knows them',
        description:
          'One result for each, in their order: one that is refused refuses no other. Said again, they say the same.',
        security: [{ key: [] }],
        body: requestBatch,
        response: { 200: requestResults, ...refusals(400, 401, 403, 413, 415, 422, 503) },
      },
    },
    async (request) => {
      const holder = holderOf(request)
      const { requests } = request.body as z.infer<typeof envelope>
      if (requests.some(hasProofs)) requireScope(holder, 'proofs')
      const offer = offerOf(await findOrganisation(deps.database, holder.organisation))
      const now = deps.clock()
      const reads = requests.map((content) => readItem(content, offer, now))
      const outcomes = await retryTransaction(deps.database, (transaction) =>
        recordMany(transaction, deps, holder, reads),
      )
      deps.outbox.wake()
      const locale = localeOf(request)
      return {
        results: outcomes.map((outcome, at) =>
          describeOutcome(requests[at], outcome, deps.publicUrl, locale),
        ),
      }
    },
  )
}
