import { monthsLater } from '#shared/calendar/day.ts'
import { daysOf, periodOf } from '#shared/calendar/period.ts'
import { periodsBetween } from '#shared/calendar/periods-between.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { countPromiseParts } from '../../requests/promises/promise-counts-sql.ts'
import { readWaits } from '../../requests/waits/read-waits.ts'
import type { MonthKnown } from './describe-months.ts'
import type { Known } from './known.ts'

/** Most months of a series: a year, plus the same month a year before. */
const most = 13

/** The service, and the present instant. */
interface Whose {
  organisation: string
  zone: string
  declared: Service
  now: Date
}

/**
 * Reads the data of each month of a service, up to the end of the period or today, from the first
 * month with data; thirteen at most.
 */
export async function knownMonths(
  database: Queryable,
  known: Known,
  { organisation, zone, declared, now }: Whose,
): Promise<MonthKnown[]> {
  const last = known.period === null ? null : lastMonth(known.period)
  const today = periodOf(known.today, 'month')
  const until = last === null || last > today ? today : last
  const earliest = periodOf(monthsLater(`${until}-01`, 1 - most), 'month')
  const within = { from: `${earliest}-01`, until: daysOf(until).until }
  const wanted = { organisation, zone, within, by: 'month' as const }
  const [waits, promises] = await Promise.all([
    readWaits(database, { ...wanted, services: [declared] }, now),
    countPromiseParts(database, { ...wanted, service: declared.service }, now),
  ])
  const received = waits.get(declared.service) ?? []
  const first = [...known.months.map(({ month }) => month), ...received.map(({ part }) => part)]
    .filter((month) => month !== null && month >= earliest && month <= until)
    .sort()[0]
  if (!first) return []
  return periodsBetween(first, until).map((month) => ({
    month,
    promises: promises.find(({ part }) => part === month) ?? null,
    waits: received.filter(({ part }) => part === month),
  }))
}

function lastMonth(period: string): string {
  return periodOf(monthsLater(daysOf(period).until, -1), 'month')
}
