import type { FastifyRequest } from 'fastify'
import { origin as originSchema, slug } from '#shared/contract/scalar.ts'
import type { Database } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { openRateLimiter } from '../../platform/rate-limit/rate-limiter.ts'
import { dayIn } from '../../platform/time/day.ts'
import { updateRefusedOrigin } from './own-sites-sql.ts'
import type { Sites } from './sites.ts'

/** Most origins written in a minute: of one site, and of all. An attacker chooses both names. */
const [mostOfSite, mostOfAll] = [6, 60]

/** The origin of a page opened from a file, or in a sandbox. */
const opaque = 'null'

/** The last origin that each site was refused: whoever pasted the tag may have forgotten it. */
export interface RefusedOrigins {
  /** Notes the page of a refused request for a site's configuration; others are passed over. */
  note(request: FastifyRequest): void
  /** Waits until what was noted is written. */
  flush(): Promise<void>
}

declare module '../../platform/deps.ts' {
  interface Deps {
    refusedOrigins: RefusedOrigins
  }
}

/** Opens it. Of the page it keeps the origin and the day; of who opened it, nothing. */
export function openRefusedOrigins(
  { database, clock, sites }: { database: Database; clock: () => Date; sites: Sites },
  failed: (error: unknown) => void,
): RefusedOrigins {
  const minute = openRateLimiter(clock, 60_000, { name: 'refused_origins' })
  const writing = new Set<Promise<void>>()

  async function write(name: string, origin: string): Promise<void> {
    const { organisation, site, zone, origins } = await sites.find(name)
    if (origins.includes(origin)) return
    await updateRefusedOrigin(database, { organisation, site }, origin, dayIn(zone, clock()))
  }

  return {
    note({ headers: { origin = '' }, params, routeOptions }) {
      if (routeOptions.url !== '/v1/sites/:site') return
      const { data: site } = slug.safeParse((params as { site?: unknown }).site)
      if (site === undefined) return
      if (origin !== opaque && !originSchema.safeParse(origin).success) return
      if (minute.take('', mostOfAll) > 0 || minute.take(site, mostOfSite) > 0) return
      const one = write(site, origin)
        .catch((error: unknown) => {
          // A site that does not exist is refused nothing.
          if (!(error instanceof Refusal)) failed(error)
        })
        .finally(() => writing.delete(one))
      writing.add(one)
    },
    flush: async () => void (await Promise.all(writing)),
  }
}
