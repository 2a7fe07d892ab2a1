import { dayNumber, daysLater } from '#shared/calendar/day.ts'
import type { WidgetHealth } from '#shared/contract/reporting/widget-health.ts'
import { expectedSince, improbable, probabilityOfSilence } from '#shared/statistics/silence.ts'
import { countSeenDays, findAnswered } from '../../feedback/intake/activity-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'

/** Days of history read; a service silent for longer raises no more alert. */
const looksBack = 120

/**
 * Describes which sites were seen, and which services are silent for longer than chance allows.
 * @param today `YYYY-MM-DD`, in the organisation's time zone
 */
export async function describeWidgetHealth(
  database: Queryable,
  organisation: string,
  today: string,
): Promise<WidgetHealth> {
  const [sites, days] = await Promise.all([
    countSeenDays(database, organisation),
    findAnswered(database, organisation, daysLater(today, -looksBack)),
  ])
  const seenOn = new Map(sites.map(({ site, seen }) => [site, seen]))
  const answered = new Map<string, typeof days>()
  for (const one of days) {
    const key = `${one.site} ${one.service}`
    answered.set(key, [...(answered.get(key) ?? []), one])
  }
  return {
    sites,
    silences: [...answered.values()].flatMap((came) => {
      const last = came.at(-1)
      if (!last) return []
      const expected = expectedOf(came, today)
      if (expected === null || probabilityOfSilence(expected) >= improbable) return []
      const { site, service, day } = last
      const seen = seenOn.get(site) ?? null
      // An answer implies that its page was seen that day: it proves nothing for later days.
      const isSeen = seen !== null && seen > day
      return [
        { site, service, since: day, expected: Math.round(expected), seen: isSeen ? seen : null },
      ]
    }),
  }
}

function expectedOf(came: readonly { day: string; n: number }[], today: string): number | null {
  const counts = new Map(came.map(({ day, n }) => [dayNumber(day), n]))
  const known = [...counts.keys()]
  return expectedSince(counts, Math.min(...known), Math.max(...known), dayNumber(today))
}
