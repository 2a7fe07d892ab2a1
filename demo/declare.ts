import { defaultPurposes } from '#shared/contract/agents/purpose.ts'
import { service as serviceContract } from '#shared/contract/catalogue/service.ts'
import { readKey } from '../hub/agents/authorisation/keys.ts'
import { upsertReferencePattern } from '../hub/agents/tools/reference-patterns-sql.ts'
import { upsertToolPlace } from '../hub/agents/tools/tool-places-sql.ts'
import { describeIdentity, saveIdentity } from '../hub/catalogue/identity/save-identity.ts'
import { upsertPurposes } from '../hub/catalogue/organisations/purposes-sql.ts'
import { findService } from '../hub/catalogue/services/sql.ts'
import {
  insertConfiguration,
  insertKnownKey,
  upsertOrganisation,
  upsertService,
  upsertSite,
} from '../hub/catalogue/sites/declare-sql.ts'
import { sha256 } from '../hub/platform/crypto/digest.ts'
import type { Database } from '../hub/platform/database/database.ts'
import { configuration } from './valmont/configuration.ts'
import { identity } from './valmont/identity.ts'
import { organisation, site, source, zone } from './valmont/organisation.ts'
import { referencePattern } from './valmont/reference.ts'
import { services } from './valmont/services/services.ts'

/** Declares the town to its hub: organisation, identity, site, form, services and API key. */
export async function declare(
  database: Database,
  written: string,
  siteUrl: string,
): Promise<number> {
  const town = organisation.organisation
  await upsertOrganisation(database, town, organisation.name, zone)
  const name = { fr: organisation.name, en: organisation.name }
  await upsertSite(database, town, site, name, alsoByName(siteUrl))
  await upsertPurposes(database, town, defaultPurposes)
  await upsertReferencePattern(database, town, { pattern: referencePattern, source })
  await declareIdentity(database, town)
  await declareServices(database, town)
  const halves = readKey(written)
  if (halves) await insertKnownKey(database, town, halves.key, sha256(halves.secret), source)
  return insertConfiguration(database, town, site, configuration)
}

/** Maps the back office's pages to the source of the town's requests. */
export async function declareOffice(database: Database, officeUrl: string): Promise<void> {
  for (const origin of alsoByName(officeUrl))
    await upsertToolPlace(database, organisation.organisation, { origin, source })
}

/** Declares what the town is recognised by, unless a person has declared it since. */
async function declareIdentity(database: Database, town: string): Promise<void> {
  const { identity: known, version } = await describeIdentity(database, town)
  if (known && known.author !== organisation.name) return
  const deps = { database, clock: () => new Date() }
  await saveIdentity(deps, town, identity, organisation.name, version)
}

/** Declares the town's services, except those a person has declared since. */
async function declareServices(database: Database, town: string): Promise<void> {
  const by = { author: organisation.name, at: new Date() }
  for (const service of services) {
    const known = await findService(database, town, service.service)
    if (known === null || known.author === null || known.author === by.author)
      await upsertService(database, town, serviceContract.parse(service), by)
  }
}

/** Adds `localhost`, which people type as often as the printed address. */
function alsoByName(url: string): string[] {
  return [...new Set([url, url.replace('//127.0.0.1:', '//localhost:')])]
}
