import { defaultPurposes } from '#shared/contract/agents/purpose.ts'
import type { Database } from '../../hub/store/database.ts'
import {
  declareConfiguration,
  declareOrganisation,
  declareService,
  declareSite,
} from '../../hub/store/declare.ts'
import { declarePurposes } from '../../hub/store/purposes.ts'
import { declareWritten } from './declare-written.ts'
import { town, townConfiguration, townServices } from './town.ts'

/** Declares the town of the tests, with the origins its site may have. */
export async function declareTown(
  database: Database,
  origins: readonly string[] = [town.origin],
): Promise<void> {
  const { organisation, site } = town
  await declareOrganisation(database, organisation, town.name, town.zone)
  await declareSite(database, organisation, site, { fr: town.name, en: town.name }, origins)
  await declarePurposes(database, organisation, defaultPurposes)
  for (const service of townServices) await declareService(database, organisation, service)
  await declareConfiguration(database, organisation, site, townConfiguration)
  await declareWritten(database, organisation, town.key, town.source)
}
