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
import { findElsewhere, findMove } from '../organisations/moves-sql.ts'

/** Lifetime of a cached site, in milliseconds. */
const memory = 5_000

/** Most configuration versions in the cache; they are immutable. */
const versionsKept = 200

/** Cache of sites, so that an answer needs no query. */
export interface Sites {
  /** @throws Refusal `unknown_site`, `elsewhere` */
  find(site: string): Promise<Site>
  /**
   * Runs work with a site. When the cached site leads to a refusal, it runs once more with a fresh
   * one: another hub may just have changed it.
   * @throws Refusal `unknown_site`, `elsewhere`, `unavailable` while its organisation moves, or the
   *   second refusal
   */
  with<T>(site: string, work: (site: Site) => T | Promise<T>): Promise<T>
  /** Returns one version of a site's configuration, or `null`. */
  configured(site: Site, version: number): Promise<Configured | null>
  /** Returns the current configuration of a site. */
  newest(site: Site): Promise<Configured>
  knowsOrigin(origin: string): Promise<boolean>
}

declare module '../../platform/deps.ts' {
  interface Deps {
    sites: Sites
  }
}

/** Caches existing sites and origins for five seconds; unknown ones are not cached. */
export function cacheSites(database: Queryable, clock: () => Date): Sites {
  const sites = remember(async (name) => {
    const site = await findSite(database, name)
    return site && { site, move: await findMove(database, site.organisation) }
  }, clock)
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

  async function find(name: string, isAnew = false) {
    const found = await sites(name, isAnew)
    if (found) return found
    const url = await findElsewhere(database, 'site', name)
    throw url === null ? new Refusal('unknown_site') : new Refusal('elsewhere', [], { url })
  }

  /** Its organisation takes nothing while it moves to another cell, and may be read. */
  async function findWritable(name: string, isAnew = false): Promise<Site> {
    const { site, move } = await find(name, isAnew)
    if (!move) return site
    if (isAnew) throw new Refusal('unavailable')
    return findWritable(name, true)
  }

  return {
    find: async (name) => (await find(name)).site,
    async with(name, work) {
      const site = await findWritable(name)
      try {
        return await work(site)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return work(await findWritable(name, true))
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

/** Reads one version of a site's configuration, with its instrument; `null` when there is none. */
async function readConfigured(
  database: Queryable,
  { organisation, site }: Site,
  version: number,
): Promise<Configured | null> {
  const content = await findConfiguration(database, organisation, site, version)
  if (!content) return null
  const { instrument: id, instrument_version } = content
  const instrument = await findInstrument(database, organisation, id, instrument_version)
  // Only a hub older than its database can lack an instrument.
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
