import { isOver, lengthOf, periodOf } from '#shared/calendar/period.ts'
import {
  isProtected,
  type Settled,
  suppress,
} from '#shared/statistics/complementary-suppression.ts'
import { isOf } from './answers-to.ts'
import { holdersOf } from './disclosable-periods.ts'

/** Number of answers from a territory in a month. */
export interface PlaceMonth {
  /** `null` for answers without a territory, which belong to the total too. */
  territory: string | null
  /** `YYYY-MM` */
  month: string
  n: number
}

/** Returns what a closing settled of a territory in a month; `null` while the month is open. */
export type SettledPlace = (territory: string | null, month: string) => Settled

/**
 * Selects the territories that may be published for a period. Territories by quarter of a year, and
 * by month of a quarter, are tables with published totals. Cell suppression ensures that no
 * subtraction gives a small cell back, over time or over territories. A territory hidden in a
 * quarter is hidden in its months.
 */
export function disclosableTerritories(
  counts: readonly PlaceMonth[],
  period: string,
  today: string,
  fewest: number,
  settled: SettledPlace = () => null,
): (territory: string) => boolean {
  let hidden: ReadonlySet<string | null> = new Set()
  let holder: string | null = null
  for (const one of holdersOf(period).reverse()) {
    if (!isOver(one, today) && one !== period) continue
    hidden = hide(counts, one, holder, hidden, { fewest, settled })
    holder = one
  }
  return (territory) => !hidden.has(territory)
}

/** Suppresses territories of a period, given its sister periods and cells already hidden. */
function hide(
  counts: readonly PlaceMonth[],
  period: string,
  holder: string | null,
  before: ReadonlySet<string | null>,
  { fewest, settled }: { fewest: number; settled: SettledPlace },
): Set<string | null> {
  const rows = new Map<string | null, Map<string, number>>()
  for (const { territory, month, n } of counts) {
    if (!isOf(holder ?? period, { month })) continue
    const row = rows.get(territory) ?? new Map<string, number>()
    const column = periodOf(month, lengthOf(period))
    // A cell already hidden has no weight: it protects no other.
    row.set(column, before.has(territory) ? 0 : (row.get(column) ?? 0) + n)
    rows.set(territory, row)
  }
  const columns = [...new Set([...rows.values()].flatMap((row) => [...row.keys()]))]
  const table = [...rows.values()].map((row) => columns.map((column) => row.get(column) ?? null))
  const names = [...rows.keys()]
  const unsafe = unsafeIn(counts, fewest, settled)
  const shown = suppress(table, fewest, (row, at) => {
    const territory = names[row] ?? null
    const name = columns[at] ?? period
    if (lengthOf(name) === 'month') return settled(territory, name)
    return unsafe(territory, name) ? 'hidden' : null
  })
  const column = columns.indexOf(period)
  return new Set(names.filter((_, row) => (shown[row]?.[column] ?? null) === null))
}

/** Finds the wider periods from which the closed months of a territory would give a hidden one back. */
function unsafeIn(counts: readonly PlaceMonth[], fewest: number, settled: SettledPlace) {
  const byPlace = new Map<string | null, Map<string, number>>()
  for (const { territory, month, n } of counts) {
    const own = byPlace.get(territory) ?? new Map<string, number>()
    byPlace.set(territory, own.set(month, (own.get(month) ?? 0) + n))
  }
  return (territory: string | null, period: string): boolean => {
    const months = [...(byPlace.get(territory) ?? [])].filter(([month]) => isOf(period, { month }))
    if (months.every(([month]) => settled(territory, month) === null)) return false
    const hidden = months.filter(
      ([month, n]) => (settled(territory, month) ?? (n < fewest ? 'hidden' : 'told')) === 'hidden',
    )
    return !isProtected(
      hidden.map(([, n]) => n),
      fewest,
    )
  }
}
