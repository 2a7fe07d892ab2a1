import { dayNumber } from '#shared/calendar/day.ts'
import type { CommentsWaiting } from '#shared/contract/reporting/overview.ts'
import { weightedPercentile } from '#shared/statistics/percentile.ts'
import { listUnanswered } from '../../feedback/comments/comment-tallies-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'

/**
 * Counts the comments without a reply, and how long they have waited in days: of each service, the
 * one with the most first. An answer without words waits for nothing.
 * @param today `YYYY-MM-DD`
 */
export async function listCommentsWaiting(
  database: Queryable,
  organisation: string,
  today: string,
): Promise<CommentsWaiting> {
  const found = await listUnanswered(database, organisation)
  const waiting = found.map(({ service, day, n }) => ({
    service,
    n,
    days: Math.max(0, dayNumber(today) - dayNumber(day)),
  }))
  const services = new Set(waiting.map(({ service }) => service))
  return {
    all: waitOf(waiting),
    services: [...services]
      .flatMap((service) => {
        const wait = waitOf(waiting.filter((one) => one.service === service))
        return wait === null ? [] : [{ service, ...wait }]
      })
      .sort((one, other) => other.n - one.n),
  }
}

function waitOf(counts: readonly { n: number; days: number }[]): CommentsWaiting['all'] {
  const days = counts.map((one) => one.days)
  const weights = counts.map(({ n }) => n)
  const half = weightedPercentile(days, weights, 0.5)
  if (half === null) return null
  return {
    n: weights.reduce((sum, n) => sum + n, 0),
    half,
    longest: days.reduce((most, one) => Math.max(most, one), 0),
  }
}
