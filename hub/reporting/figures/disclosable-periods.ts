import {
  daysOf,
  isOver,
  type Length,
  lengthOf,
  lengths,
  periodOf,
} from '#shared/calendar/period.ts'
import {
  isProtected,
  type Settled,
  suppress,
} from '#shared/statistics/complementary-suppression.ts'

/** Number of answers in a month. */
interface MonthCount {
  /** `YYYY-MM` */
  month: string
  n: number
}

/** Returns what a closing settled of a month; `null` while it is open. */
export type SettledMonth = (month: string) => Settled

/**
 * Selects the periods that may be published, so that no subtraction gives a small one back: months
 * within their quarter, quarters within their year, once those are over. A period is disclosable
 * when neither it nor the period around it is suppressed.
 *
 * A closed month stays as it was published. Where its quarter or year would then give a hidden month
 * back, the quarter or year itself is hidden.
 */
export function disclosablePeriods(
  counts: readonly MonthCount[],
  today: string,
  fewest: number,
  settled: SettledMonth = () => null,
): (period: string) => boolean {
  const months = addUp(counts, 'month')
  const hidden = new Set<string>()
  const unsafe = new Set<string>()
  const known = (period: string): Settled => {
    if (lengthOf(period) === 'month') return settled(period)
    if (unsafe.has(period)) return 'hidden'
    const own = partsOf(period, months)
    return own.length > 0 && own.every(([month]) => settled(month) === 'told') ? 'told' : null
  }
  const isTold = (period: string): boolean => {
    const own = known(period)
    return own === null ? !holdersOf(period).some((one) => hidden.has(one)) : own === 'told'
  }
  for (const [at, length] of lengths.entries()) {
    const wider = lengths[at + 1]
    if (wider === undefined) break
    const cells = addUp(counts, length)
    for (const parent of new Set(counts.map(({ month }) => periodOf(month, wider)))) {
      if (!isOver(parent, today)) continue
      const own = partsOf(parent, cells)
      const [shown = []] = suppress([own.map(([, n]) => n)], fewest, (_, column) =>
        known(own[column]?.[0] ?? parent),
      )
      for (const [place, [period]] of own.entries())
        if ((shown[place] ?? null) === null) hidden.add(period)
      const inside = partsOf(parent, months)
      if (inside.every(([month]) => settled(month) === null)) continue
      const left = inside.filter(
        ([month]) => !isTold(month) && (wider === 'quarter' || !isTold(periodOf(month, 'quarter'))),
      )
      if (
        !isProtected(
          left.map(([, n]) => n),
          fewest,
        )
      )
        unsafe.add(parent)
    }
  }
  return isTold
}

/** Sums answers by period. */
function addUp(counts: readonly MonthCount[], length: Length): Map<string, number> {
  const found = new Map<string, number>()
  for (const { month, n } of counts) {
    const period = periodOf(month, length)
    found.set(period, (found.get(period) ?? 0) + n)
  }
  return found
}

/** Lists the periods of a wider one. */
function partsOf(parent: string, cells: ReadonlyMap<string, number>): [string, number][] {
  const { from, until } = daysOf(parent)
  return [...cells].filter(([period]) => {
    const first = daysOf(period).from
    return first >= from && first < until
  })
}

/** Returns a period and those around it: month, quarter, year. */
export function holdersOf(period: string): string[] {
  const { from } = daysOf(period)
  return lengths.slice(lengths.indexOf(lengthOf(period))).map((length) => periodOf(from, length))
}
