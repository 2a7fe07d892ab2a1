import { operations } from '#shared/contract/operations/operations.ts'
import { listWitnessings } from '../../agents/access-log/witness/cosignatures-sql.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { isOldBackup } from '../backup/is-old.ts'
import { findLastBackup } from '../backup/last-backup-sql.ts'
import { describeWitnesses } from './describe-witnesses.ts'

/** Tells administrators what they look after: the last backup, and the witnesses of their log. */
export const operationsRoutes: Routes = async (app, { database, clock }) => {
  app.get(
    '/v1/operations',
    {
      config: { opensTo: ['admin'] },
      schema: {
        tags: ['console'],
        summary: 'The last backup, and what is wrong with the witnesses of the access log',
        description: 'Why a backup failed stands in `parvis doctor`: it may name files of the hub.',
        security: [{ token: [] }],
        response: { 200: operations, ...refusals(401, 403, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const [{ zone }, last, witnessings] = await Promise.all([
        ownOrganisation(database, bearer),
        findLastBackup(database),
        listWitnessings(database, bearer.rights.organisation),
      ])
      const writtenAt = last?.written_at ?? null
      return {
        zone,
        backup: {
          written_at: writtenAt?.toISOString() ?? null,
          is_old: writtenAt !== null && isOldBackup(writtenAt, clock()),
          failed_at: last?.failed_at?.toISOString() ?? null,
        },
        witnesses: describeWitnesses(witnessings),
      }
    },
  )
}
