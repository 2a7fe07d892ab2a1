import type { ConfigurationContent } from '#shared/contract/catalogue/configuration.ts'
import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { SiteSettings } from '#shared/contract/catalogue/site-settings.ts'
import { checkConfiguration } from '#shared/quality/check-configuration.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { findInstrument } from '../instruments/instruments.ts'
import { offerInstruments, summariseInstrument } from '../instruments/offered-instruments.ts'
import { ownOrganisation } from '../organisations/own-organisation.ts'
import { findNewestVersion, listSites, lockSite } from './configurations-sql.ts'
import { insertConfiguration } from './declare-sql.ts'
import { type Draft, insertDraft } from './drafts-sql.ts'

/** Lifetime of a preview, in milliseconds. */
const trial = 24 * 3600 * 1000

/** Returns the start of the lifetime of current previews. */
export const triedSince = (now: Date) => new Date(now.getTime() - trial)

/** Returns the configuration of a site, and its choices. @throws Refusal `unknown_site` */
export async function describeSiteSettings(
  database: Queryable,
  bearer: Bearer,
  site: string,
): Promise<SiteSettings> {
  const { organisation } = bearer.rights
  const [told, known, newest] = await Promise.all([
    ownOrganisation(database, bearer),
    ownSite(database, organisation, site),
    findNewestVersion(database, organisation, site),
  ])
  const content = newest?.content
  const used =
    content === undefined
      ? null
      : await findInstrument(database, organisation, content.instrument, content.instrument_version)
  return {
    ...known,
    zone: told.zone,
    version: newest?.version ?? 0,
    since: newest?.since.toISOString() ?? null,
    content: content ?? null,
    services: told.services.map(({ service, name }) => ({ service, name })),
    instruments: await offerInstruments(database, organisation, used),
  }
}

/**
 * Saves a configuration as the current one.
 * @param read the version its writer had read; 0 when the site had none.
 * @throws Refusal `unknown_site`, `invalid` with each fault, `configuration_changed`
 */
export async function saveConfiguration(
  { database }: Pick<Deps, 'database'>,
  { rights: { organisation } }: Bearer,
  site: string,
  content: ConfigurationContent,
  read: number | null,
) {
  await ownSite(database, organisation, site)
  await refuseFaults(database, organisation, content)
  return database.transaction(async (transaction) => {
    await lockSite(transaction, organisation, site)
    const before = await findNewestVersion(transaction, organisation, site)
    if ((before?.version ?? 0) !== read) throw new Refusal('configuration_changed')
    await insertConfiguration(transaction, organisation, site, content)
    const after = await findNewestVersion(transaction, organisation, site)
    if (!after) throw new Refusal('not_configured')
    return { version: after.version, since: after.since.toISOString() }
  })
}

/** Returns the current configuration of a site; without one, the defaults of its form. */
export async function unchangedContent(
  database: Queryable,
  { organisation, site }: { organisation: string; site: string },
): Promise<ConfigurationContent> {
  const newest = await findNewestVersion(database, organisation, site)
  return newest?.content ?? defaultConfiguration(parvis, unwrittenNotice)
}

/** Placeholder for each unwritten field of a notice in a preview. */
const unwritten = { fr: '…', en: '…' }
const unwrittenNotice = {
  controller: '…',
  purpose: unwritten,
  basis: unwritten,
  rights: unwritten,
  officer: '…',
}

/** Stores a configuration for a day's preview. @returns its unguessable name */
export async function tryConfiguration(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  { rights: { organisation } }: Bearer,
  site: string,
  content: ConfigurationContent,
): Promise<string> {
  await ownSite(deps.database, organisation, site)
  await refuseFaults(deps.database, organisation, content)
  return keepDraft(deps, organisation, { site, content, instrument: null })
}

/** Stores an unsaved questionnaire for a day's preview on a site. @returns its unguessable name */
export async function tryInstrument(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  { rights: { organisation } }: Bearer,
  site: string,
  instrument: Instrument,
): Promise<string> {
  await ownSite(deps.database, organisation, site)
  const content = await unchangedContent(deps.database, { organisation, site })
  return keepDraft(deps, organisation, { site, content, instrument })
}

async function keepDraft(
  { database, clock, random }: Pick<Deps, 'database' | 'clock' | 'random'>,
  organisation: string,
  kept: Draft,
): Promise<string> {
  const draft = Buffer.from(random(16)).toString('base64url')
  const now = clock()
  await insertDraft(database, organisation, draft, kept, { now, until: triedSince(now) })
  return draft
}

async function ownSite(database: Queryable, organisation: string, site: string) {
  const sites = await listSites(database, organisation)
  const known = sites.find((one) => one.site === site)
  if (!known) throw new Refusal('unknown_site')
  return known
}

async function refuseFaults(
  database: Queryable,
  organisation: string,
  content: ConfigurationContent,
): Promise<void> {
  const { instrument: id, instrument_version } = content
  const instrument = await findInstrument(database, organisation, id, instrument_version)
  const faults = checkConfiguration(
    content,
    instrument ? summariseInstrument(instrument) : undefined,
  )
  if (faults.length > 0) throw new Refusal('invalid', faults)
}
