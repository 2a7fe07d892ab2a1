import * as z from 'zod'
import { preferences } from '#shared/contract/requests/preferences.ts'
import { reference } from '#shared/contract/requests/request.ts'
import { holderOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { findPreferences } from '../addresses/preferences-sql.ts'

/** Routes of a usager's preferences, for the organisation's own systems. */
export const preferenceRoutes: Routes = async (app, deps) => {
  const { database } = deps
  app.get(
    '/v1/requests/:reference/preferences',
    {
      config: { opensTo: 'key', scope: 'requests' },
      schema: {
        tags: ['requests'],
        summary: 'How the usager of a request wants to be told',
        security: [{ key: [] }],
        params: z.strictObject({ reference }),
        response: { 200: preferences, ...refusals(401, 403, 404, 503) },
      },
    },
    async (request) => {
      const { organisation, source } = holderOf(request)
      const key = { organisation, source, reference: request.params.reference }
      const found = await findPreferences(database, key)
      if (!found) throw new Refusal('unknown_request')
      const { locale, channel, atNight } = found
      return { locale, ...(channel && { channel }), ...(atNight && { at_night: true }) }
    },
  )
}
