import type { FastifyInstance } from 'fastify'
import type { Deps } from '../../platform/deps.ts'
import { findBearer } from '../../platform/http/principal.ts'
import { foldOrganisation } from './fold-organisation.ts'

/** Routes whose answers hold no feedback: an agent's look waits for no fold. */
const without: ReadonlySet<string> = new Set(['/v1/context', '/v1/agent'])

/** Installs a hook that folds the organisation of a person before a route answers them. */
export function foldBeforeReading(
  app: FastifyInstance,
  { database, observer }: Pick<Deps, 'database' | 'observer'>,
): void {
  app.addHook('preHandler', async (request) => {
    const bearer = findBearer(request)
    if (bearer && !without.has(request.routeOptions.url ?? ''))
      await foldOrganisation(database, bearer.rights.organisation, observer)
  })
}
