import * as z from 'zod'
import { type Tracking, tracking } from '#shared/contract/requests/tracking.ts'
import { languageTag } from '#shared/contract/scalar.ts'
import { requestText } from '#shared/text/usager/requests/text.ts'
import { usagerLocaleOf } from '../../platform/http/locale.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { trackingAddress } from '../status/address.ts'
import { describeTracking } from '../status/describe-tracking.ts'
import { findTracked } from '../status/find-tracked.ts'
import { readTyped } from '../status/read-typed.ts'

/** A typed code: complete, though perhaps unknown. */
const typedCode = z
  .string()
  .max(64)
  .refine((typed) => readTyped(typed) !== null, { message: 'not_a_code' })
  .meta({
    description: '`S-` and 16 characters of Crockford base 32, in fours; read without `S-` too',
    example: 'S-7K3M-9QRT-A0BC-DEFG',
  })

/** Tracking on a page of a site: reads the request of a typed code. */
export const trackingRoutes: Routes = async (app, { database, clock, publicUrl }) => {
  app.get(
    '/v1/tracking',
    {
      config: { opensTo: 'code' },
      schema: {
        tags: ['widget'],
        summary: 'A request’s timeline, for whoever has its code',
        headers: z.object({ 'parvis-tracking': typedCode }),
        querystring: z.object({ locale: languageTag.optional() }),
        response: { 200: tracking, ...refusals(403, 404, 422, 429, 503) },
      },
    },
    async (request, reply) => {
      const locale = usagerLocaleOf(request)
      const found = await findTracked(database, request.headers['parvis-tracking'])
      if (!found) throw new Refusal('unknown_code')
      reply.header('cache-control', 'no-store')
      const url = `${trackingAddress(publicUrl, found.code)}?locale=${locale}`
      const page = { url, title: requestText[locale].told.more }
      return { ...withSigned(describeTracking(found, locale, clock())), page }
    },
  )
}

/**
 * Adds the signer of the promise to the note about its date: the widget shows notes, no signatures.
 */
function withSigned(told: Tracking): Tracking {
  const { promise } = told
  if (!promise?.signed) return told
  const note = `${promise.note} ${promise.signed.sentence}.`
  return { ...told, promise: { ...promise, note } }
}
