import type { Configured } from '#shared/quality/configured.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { findInstrument } from '../instruments/instruments.ts'
import {
  findConfiguration,
  findSite,
  isKnownOrigin,
  type Site,
} from '../organisations/directory-sql.ts'

/** How long a site is remembered before it is read again, in milliseconds. */
const memory = 5_000

/** How many versions of configurations are remembered; they never change. */
const versionsKept = 200

/** What the hub remembers of its sites, so that an answer does not cost a look-up. */
export interface Sites {
  /** @throws Refusal `unknown_site` */
  find(site: string): Promise<Site>
  /**
   * Does something with a site. What is refused by what is remembered is tried once more by what is
   * declared now: it may have been declared a moment ago, through another hub.
   * @throws Refusal `unknown_site`, or what refuses it still
   */
  with<T>(site: string, work: (site: Site) => T | Promise<T>): Promise<T>
  /** One version of what a site asks, or `null`. */
  configured(site: Site, version: number): Promise<Configured | null>
  /**
   * What a site asks now.
   * @throws Refusal `not_configured`
   */
  newest(site: Site): Promise<Configured>
  knowsOrigin(origin: string): Promise<boolean>
}

/** Remembers sites and origins that exist for five seconds; unknown ones are asked again. */
export function cacheSites(database: Queryable, clock: () => Date): Sites {
  const sites = remember((site) => findSite(database, site), clock)
  const origins = remember(
    async (origin) => ((await isKnownOrigin(database, origin)) ? origin : null),
    clock,
  )
  const versions = new Map<string, Configured>()

  async function configured(site: Site, version: number): Promise<Configured | null> {
    const key = `${site.organisation} ${site.site} ${version}`
    const known = versions.get(key)
    if (known) return known
    const found = await readConfigured(database, site, version)
    if (!found) return null
    if (versions.size >= versionsKept) versions.clear()
    versions.set(key, found)
    return found
  }

  async function find(site: string, isAnew = false): Promise<Site> {
    const found = await sites(site, isAnew)
    if (!found) throw new Refusal('unknown_site')
    return found
  }

  return {
    find: (site) => find(site),
    async with(name, work) {
      const site = await find(name)
      try {
        return await work(site)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return work(await find(name, true))
      }
    },
    configured,
    async newest(site) {
      const found = site.newest === null ? null : await configured(site, site.newest)
      if (!found) throw new Refusal('not_configured')
      return found
    },
    knowsOrigin: async (origin) => (await origins(origin)) !== null,
  }
}

/** Reads one version of what a site asks, with its instrument; `null` when there is none. */
async function readConfigured(
  database: Queryable,
  { organisation, site }: Site,
  version: number,
): Promise<Configured | null> {
  const content = await findConfiguration(database, organisation, site, version)
  if (!content) return null
  const { instrument: id, instrument_version } = content
  const instrument = await findInstrument(database, organisation, id, instrument_version)
  // Only a hub older than its database can meet an instrument it lacks.
  return instrument ? { version, content, instrument } : null
}

function remember<T>(look: (key: string) => Promise<T | null>, clock: () => Date) {
  const kept = new Map<string, { value: T; until: number }>()
  return async (key: string, isAnew = false): Promise<T | null> => {
    const now = clock().getTime()
    const held = kept.get(key)
    if (!isAnew && held && held.until > now) return held.value
    const value = await look(key)
    if (value === null) kept.delete(key)
    else kept.set(key, { value, until: now + memory })
    return value
  }
}
