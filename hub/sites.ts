import { Refusal } from './refusal.ts'
import type { Queryable } from './store/database.ts'
import { findSite, isKnownOrigin, type Site } from './store/directory.ts'

/** How long a site is remembered before it is read again, in milliseconds. */
const memory = 5_000

/** What the hub remembers of its sites, so that an answer does not cost a look-up. */
export interface Sites {
  /** @throws Refusal `unknown_site` */
  find(site: string): Promise<Site>
  knowsOrigin(origin: string): Promise<boolean>
}

/** Remembers sites and origins that exist for five seconds; unknown ones are asked again. */
export function rememberSites(database: Queryable, clock: () => Date): Sites {
  const sites = remember((site) => findSite(database, site), clock)
  const origins = remember(
    async (origin) => ((await isKnownOrigin(database, origin)) ? origin : null),
    clock,
  )
  return {
    async find(site) {
      const found = await sites(site)
      if (!found) throw new Refusal('unknown_site')
      return found
    },
    knowsOrigin: async (origin) => (await origins(origin)) !== null,
  }
}

function remember<T>(look: (key: string) => Promise<T | null>, clock: () => Date) {
  const kept = new Map<string, { value: T; until: number }>()
  return async (key: string): Promise<T | null> => {
    const now = clock().getTime()
    const held = kept.get(key)
    if (held && held.until > now) return held.value
    const value = await look(key)
    if (value === null) kept.delete(key)
    else kept.set(key, { value, until: now + memory })
    return value
  }
}
