import { defaultPurposes } from '#shared/contract/agents/purpose.ts'
import { upsertPurposes } from '../../hub/catalogue/organisations/purposes-sql.ts'
import {
  insertConfiguration,
  upsertOrganisation,
  upsertService,
  upsertSite,
} from '../../hub/catalogue/sites/declare-sql.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { declareWritten } from './declare-written.ts'
import { town, townConfiguration, townServices } from './town.ts'

/** Declares the test town, with the allowed origins of its site. */
export async function declareTown(
  database: Database,
  origins: readonly string[] = [town.origin],
): Promise<void> {
  const { organisation, site } = town
  await upsertOrganisation(database, organisation, town.name, town.zone)
  await upsertSite(database, organisation, site, { fr: town.name, en: town.name }, origins)
  await upsertPurposes(database, organisation, defaultPurposes)
  for (const service of townServices) await upsertService(database, organisation, service)
  await insertConfiguration(database, organisation, site, townConfiguration)
  await declareWritten(database, organisation, town.key, town.source)
}
