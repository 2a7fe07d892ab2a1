import {
  insertConfiguration,
  upsertOrganisation,
  upsertService,
  upsertSite,
} from '../../hub/catalogue/sites/declare-sql.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { town, townConfiguration, townServices } from './town.ts'

/** Declares an organisation and its site, of one name, beside the test town. */
export async function declareNeighbour(database: Database, name: string): Promise<void> {
  await upsertOrganisation(database, name, name, town.zone)
  await upsertSite(database, name, name, { fr: name, en: name }, [town.origin])
  for (const service of townServices) await upsertService(database, name, service)
  await insertConfiguration(database, name, name, townConfiguration)
}
