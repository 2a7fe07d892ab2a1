import * as z from 'zod'
import { tracking } from '#shared/contract/requests/tracking.ts'
import { languageTag } from '#shared/contract/scalar.ts'
import { requestText } from '#shared/text/usager/requests/text.ts'
import { usagerLocaleOf } from '../../platform/http/locale.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { trackingAddress } from '../status/address.ts'
import { describeTracking } from '../status/describe-tracking.ts'
import { findTracked } from '../status/find-tracked.ts'
import { typedCode } from '../status/typed-code.ts'
import { withAct } from './with-act.ts'

/** Tracking on a page of a site: reads the request of a typed code. */
export const trackingRoutes: Routes = async (app, deps) => {
  const { clock, publicUrl } = deps
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
      const found = await findTracked(deps, request.headers['parvis-tracking'])
      if (!found) throw new Refusal('unknown_code')
      reply.header('cache-control', 'no-store')
      const url = `${trackingAddress(publicUrl, found.code)}?locale=${locale}`
      const page = { url, title: requestText[locale].told.more }
      const now = clock()
      const told = describeTracking(found, locale, now)
      return { ...(await withAct(deps, found, told, now)), page }
    },
  )
}
