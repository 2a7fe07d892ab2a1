import type { ConfigurationContent } from '#shared/contract/catalogue/configuration.ts'
import { insertConfiguration, upsertSite } from '../../hub/catalogue/sites/declare-sql.ts'
import { migrate } from '../../hub/migrations/migrate.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { declareTown } from './declare-town.ts'
import { town } from './town.ts'

/** Declares the town in an empty database, with sites whose pages have one origin. */
export async function declareAsking(
  database: string,
  origin: string,
  configurations: Readonly<Record<string, ConfigurationContent>>,
): Promise<void> {
  const store = openPostgres(database)
  await migrate(store)
  await declareTown(store, [origin])
  for (const [site, content] of Object.entries(configurations)) {
    const name = { fr: town.name, en: town.name }
    await upsertSite(store, town.organisation, site, name, [origin])
    await insertConfiguration(store, town.organisation, site, content)
  }
  await store.close()
}
