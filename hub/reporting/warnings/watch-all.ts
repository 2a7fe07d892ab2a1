import { listOrganisations } from '../../catalogue/organisations/directory-sql.ts'
import type { Database } from '../../platform/database/database.ts'
import { findWarnings } from './find-warnings.ts'

/** Looks at the charts of every organisation, so that a signal is logged though nobody looks. */
export async function watchAll(database: Database, now: Date, signal: AbortSignal): Promise<void> {
  for (const organisation of await listOrganisations(database)) {
    if (signal.aborted) return
    await findWarnings(database, organisation, now)
  }
}
