import * as z from 'zod'
import { slug } from '#shared/contract/scalar.ts'
import { Refusal } from '../../../platform/http/refusal.ts'
import { openPage, type Routes } from '../../../platform/http/route.ts'
import { findCheckpoint } from './checkpoints-sql.ts'
import { listCosignaturesOf } from './cosignatures-sql.ts'

/**
 * Publishes the newest signed head of an organisation's access log, with its cosignatures
 * (c2sp.org/tlog-checkpoint). It tells how many seals there are, and nothing under them.
 */
export const checkpointRoutes: Routes = async (app, { database }) => {
  app.get(
    '/access-log/:organisation/checkpoint',
    {
      ...openPage,
      schema: { ...openPage.schema, params: z.strictObject({ organisation: slug }) },
    },
    async (request, reply) => {
      const { organisation } = request.params
      const newest = await findCheckpoint(database, organisation)
      if (!newest) throw new Refusal('not_found')
      const lines = await listCosignaturesOf(database, organisation, newest.size)
      return reply
        .header('cache-control', 'public, max-age=60')
        .type('text/plain; charset=utf-8')
        .send(newest.note + lines.join(''))
    },
  )
}
