import type { WidgetHealth } from '#shared/contract/widget-health.ts'
import { expectedSince, improbable, probabilityOfSilence } from '#shared/statistics/silence.ts'
import { findAnswered, findSeen } from '../store/activity.ts'
import type { Queryable } from '../store/database.ts'

const oneHour = 3600 * 1000

/** How far back it is read what came; a service that was silent before is not missed any more. */
const looksBack = 120 * 24 * oneHour

/** Tells which sites were seen, and which services are silent for longer than chance allows. */
export async function tellWidgetHealth(
  database: Queryable,
  organisation: string,
  now: Date,
): Promise<WidgetHealth> {
  const since = new Date(now.getTime() - looksBack)
  const [sites, hours] = await Promise.all([
    findSeen(database, organisation),
    findAnswered(database, organisation, since),
  ])
  const seenAt = new Map(sites.map(({ site, seen }) => [site, seen]))
  const answered = new Map<string, typeof hours>()
  for (const one of hours) {
    const key = `${one.site} ${one.service}`
    answered.set(key, [...(answered.get(key) ?? []), one])
  }
  return {
    sites: sites.map(({ site, name, seen }) => ({ site, name, seen: seen?.toISOString() ?? null })),
    silences: [...answered.values()].flatMap((came) => {
      const last = came.at(-1)
      if (!last) return []
      const expected = expectedOf(came, now)
      if (expected === null || probabilityOfSilence(expected) >= improbable) return []
      const { site, service, hour } = last
      const seen = seenAt.get(site) ?? null
      // In the hour of the last answer its own page was seen: that says nothing of what came after.
      const isSeen = seen !== null && seen > hour
      return [
        {
          site,
          service,
          since: hour.toISOString(),
          expected: Math.round(expected),
          seen: isSeen ? seen.toISOString() : null,
        },
      ]
    }),
  }
}

function expectedOf(came: readonly { hour: Date; n: number }[], now: Date): number | null {
  const counts = new Map(came.map(({ hour, n }) => [Math.floor(hour.getTime() / oneHour), n]))
  const known = [...counts.keys()]
  return expectedSince(counts, Math.min(...known), Math.max(...known), now.getTime() / oneHour)
}
