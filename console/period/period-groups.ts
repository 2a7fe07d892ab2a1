import { daysLater } from '#shared/calendar/day.ts'
import { insideDaysOf, weekOf } from '#shared/calendar/inside-period.ts'
import { type Length, periodBefore, periodOf } from '#shared/calendar/period.ts'

type Offered = Length | 'week'

/** How many complete periods of each length are offered, the latest first. */
const offered: Readonly<Record<Offered, number>> = { week: 5, month: 12, quarter: 6, year: 3 }

/** The complete periods on offer. */
export interface PeriodGroups {
  /** The last of each length. */
  last: string[]
  /** Those before it. */
  earlier: { length: Offered; periods: string[] }[]
}

/** Lists complete periods by length, the latest first. @param today `YYYY-MM-DD` */
export function periodGroups(today: string, hasDays: boolean): PeriodGroups {
  const lengths: Offered[] = [...(hasDays ? (['week'] as const) : []), 'month', 'quarter', 'year']
  const all = lengths.map((length) => ({ length, periods: before(today, length) }))
  return {
    last: all.flatMap(({ periods }) => periods.slice(0, 1)),
    earlier: all.map(({ length, periods }) => ({ length, periods: periods.slice(1) })),
  }
}

function before(today: string, length: Offered): string[] {
  const found: string[] = []
  for (let at = length === 'week' ? weekOf(today) : periodOf(today, length); ; ) {
    at = length === 'week' ? weekOf(daysLater(insideDaysOf(at).from, -7)) : periodBefore(at)
    if (found.push(at) === offered[length]) return found
  }
}
