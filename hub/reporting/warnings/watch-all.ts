import { listOrganisations } from '../../catalogue/organisations/directory-sql.ts'
import type { Database } from '../../platform/database/database.ts'
import { findWarnings } from './find-warnings.ts'

/** Computes the charts of every organisation, so that signals are stored without a visit. */
export async function watchAll(database: Database, now: Date, signal: AbortSignal): Promise<void> {
  for (const organisation of await listOrganisations(database)) {
    if (signal.aborted) return
    await findWarnings(database, organisation, now)
  }
}
