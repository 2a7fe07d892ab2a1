import { daysLater, monthsLater } from '#shared/calendar/day.ts'
import { daysOf, periodOf } from '#shared/calendar/period.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { countPromiseParts } from '../../requests/promises/promise-counts-sql.ts'
import { countWaits } from '../../requests/waits/count-waits.ts'
import { readWaits } from '../../requests/waits/read-waits.ts'
import { openFollowing } from '../figures/follow.ts'
import type { Known } from '../figures/known.ts'

/** Counts of one territory's requests; `null` without a territory. */
interface TerritoryOfRequests extends Counted {
  territory: string | null
}

/** The requests of a service by territory, in a period or overall. */
export interface RequestsByTerritory {
  /** Dates due, and dates met. */
  promises: readonly TerritoryOfRequests[]
  /**
   * Requests whose time for the service standard has passed, and those answered within it.
   * Withdrawn ones don't count. Empty where the standard names no days.
   */
  within: readonly TerritoryOfRequests[]
}

/** Selects the requests. */
interface Asked {
  organisation: string
  zone: string
  declared: Service
}

/** Reads the roll-ups, with abolished territories under their successors. */
export async function readRequests(
  database: Queryable,
  known: Known,
  { organisation, zone, declared }: Asked,
  now: Date,
): Promise<RequestsByTerritory> {
  const within = known.period === null ? null : daysOf(known.period)
  const wanted = { organisation, zone, within, by: 'territory' as const }
  const ripe = ripeUntil(known, declared, zone)
  const from = within?.from ?? '1900-01-01'
  const until = within === null || (ripe !== null && ripe < within.until) ? ripe : within.until
  const isAsked = until !== null && from < until
  const [promises, waits] = await Promise.all([
    countPromiseParts(database, { ...wanted, service: declared.service }, now),
    isAsked
      ? readWaits(database, { ...wanted, services: [declared], within: { from, until } }, now)
      : null,
  ])
  const norm = known.norm.days ?? 0
  const answered = (waits?.get(declared.service) ?? [])
    .filter(({ ended, open, days }) => (ended || open) && days >= 0)
    .map(({ part, ended, days, n }) => ({ part, x: ended && days <= norm ? n : 0, n }))
  const due = promises.map(({ part, kept, due }) => ({ part, x: kept, n: due }))
  const places = [...due, ...answered].flatMap(({ part }) =>
    part === null ? [] : [{ territory: part }],
  )
  const following = await openFollowing(database, organisation, places)
  const summed = (rows: readonly (Counted & { part: string | null })[]) => {
    const found = new Map<string | null, Counted>()
    const located = rows.flatMap(({ part, x, n }) =>
      part === null ? [] : [{ territory: part, x, n }],
    )
    const none = rows.filter(({ part }) => part === null)
    for (const { territory, x, n } of [
      ...following.move(located, known.population),
      ...none.map(({ x, n }) => ({ territory: null, x, n })),
    ]) {
      const before = found.get(territory)
      found.set(territory, { x: (before?.x ?? 0) + x, n: (before?.n ?? 0) + n })
    }
    return [...found].map(([territory, counted]) => ({ territory, ...counted }))
  }
  return { promises: summed(due), within: summed(answered) }
}

/**
 * Returns the first day after the last month whose requests have all reached the service standard.
 * Later months would show only fast ones.
 */
function ripeUntil(known: Known, declared: Service, zone: string): string | null {
  const { days } = known.norm
  if (days === null) return null
  let first = `${periodOf(known.today, 'month')}-01`
  for (let back = 0; back < mostBack; back += 1) {
    const last = { service: declared.service, from: daysLater(first, -1), until: known.today }
    const [wait] = countWaits(declared, [{ ...last, ended: false, open: true, n: 1 }], zone)
    if (wait && wait.days > days) return first
    first = monthsLater(first, -1)
  }
  return null
}

/** Months to search back for such a month: no standard is longer. */
const mostBack = 120
