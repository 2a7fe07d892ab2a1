import * as z from 'zod'
import { accessLog } from '#shared/contract/agents/access.ts'
import { uuidv7 } from '#shared/contract/scalar.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { listAccesses } from './access-log-sql.ts'

/** Entries in one page of the answer. */
const page = 50

/**
 * Serves the access log to the people responsible for it: which service looked, when, why, how
 * much.
 */
export const accessRoutes: Routes = async (app, { database }) => {
  app.get(
    '/v1/access',
    {
      config: { opensTo: ['quality', 'admin'] },
      schema: {
        tags: ['console'],
        summary: 'The access log, newest first; it names services, never agents',
        security: [{ token: [] }],
        querystring: z.strictObject({ before: uuidv7.optional() }),
        response: { 200: accessLog, ...refusals(401, 403, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const { organisation } = bearer.rights
      const [told, found] = await Promise.all([
        ownOrganisation(database, bearer),
        listAccesses(database, organisation, request.query.before ?? null, page + 1),
      ])
      const shown = found.slice(0, page)
      const last = shown.at(-1)
      return {
        zone: told.zone,
        accesses: shown.map((one) => ({
          access: one.access,
          at: one.at.toISOString(),
          service: one.service
            ? {
                service: one.service,
                name: one.service_name ?? { fr: one.service, en: one.service },
              }
            : null,
          purpose: { purpose: one.purpose, name: one.purpose_name },
          act: one.act,
          level: one.level,
          outcome: one.outcome,
          way: one.way,
          presence: one.presence,
        })),
        ...(found.length > page && last && { next: last.access }),
      }
    },
  )
}
