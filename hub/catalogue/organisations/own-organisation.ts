import type { Queryable } from '../../platform/database/database.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { findOrganisation } from './directory-sql.ts'

/**
 * Returns the organisation of the signed-in person, with its services.
 * @throws Refusal `token_refused` when this hub does not have it
 */
export async function ownOrganisation(database: Queryable, { rights }: Bearer) {
  const known = await findOrganisation(database, rights.organisation)
  if (!known) throw new Refusal('token_refused')
  return known
}
