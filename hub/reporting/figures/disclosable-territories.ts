import { isOver, lengthOf, periodOf } from '#shared/calendar/period.ts'
import { suppress } from '#shared/statistics/complementary-suppression.ts'
import { isOf } from './answers-to.ts'
import { holdersOf } from './disclosable-periods.ts'

/** How many answered from somewhere in a month. */
export interface PlaceMonth {
  /** `null` of answers that name none: they are a part of the whole too. */
  territory: string | null
  /** `YYYY-MM` */
  month: string
  n: number
}

/**
 * Says of which territories a period may leave the house. Territories by the quarters of a year, and
 * by the months of a quarter, are tables whose totals are published once they are over: no
 * subtraction may bring back a cell with too few answers, of one territory over time or of one period
 * over territories. What is hidden in a quarter is hidden in its months.
 */
export function disclosableTerritories(
  counts: readonly PlaceMonth[],
  period: string,
  today: string,
  fewest: number,
): (territory: string) => boolean {
  let hidden: ReadonlySet<string | null> = new Set()
  let holder: string | null = null
  for (const one of holdersOf(period).reverse()) {
    if (!isOver(one, today) && one !== period) continue
    hidden = hide(counts, one, holder, hidden, fewest)
    holder = one
  }
  return (territory) => !hidden.has(territory)
}

/** Territories hidden in a period, beside its sisters in what holds it and what is hidden there. */
function hide(
  counts: readonly PlaceMonth[],
  period: string,
  holder: string | null,
  before: ReadonlySet<string | null>,
  fewest: number,
): Set<string | null> {
  const rows = new Map<string | null, Map<string, number>>()
  for (const { territory, month, n } of counts) {
    if (!isOf(holder ?? period, { month })) continue
    const row = rows.get(territory) ?? new Map<string, number>()
    const column = periodOf(month, lengthOf(period))
    // What is hidden already weighs nothing: it protects nobody beside it.
    row.set(column, before.has(territory) ? 0 : (row.get(column) ?? 0) + n)
    rows.set(territory, row)
  }
  const columns = [...new Set([...rows.values()].flatMap((row) => [...row.keys()]))]
  const table = [...rows.values()].map((row) => columns.map((column) => row.get(column) ?? null))
  const shown = suppress(table, fewest)
  const column = columns.indexOf(period)
  return new Set([...rows.keys()].filter((_, row) => (shown[row]?.[column] ?? null) === null))
}
