import type { ToldZone, ToleranceLevels, ToleranceRow } from '../contract/reporting/tolerance.ts'
import type { ChartTable } from '../drawing/chart/chart-description.ts'
import type { Cell } from '../text/csv.ts'
import { fill } from '../text/fill.ts'
import { type Locale, localise } from '../text/locale.ts'
import { toleranceText } from '../text/site-owner/reporting/tolerance.ts'

const levels = ['minimum', 'perceived', 'desired', 'adequacy', 'superiority', 'width'] as const
const shares = ['below', 'within', 'above'] as const

/** Returns the table of the zones of tolerance: each estimate with both bounds. */
export function toleranceTable({ usager, commun }: ToleranceLevels, locale: Locale): ChartTable {
  const words = toleranceText[locale].table
  const withBounds = (name: (typeof levels | typeof shares)[number] | 'position') => [
    words[name],
    fill(words.low, { column: words[name] }),
    fill(words.high, { column: words[name] }),
  ]
  return {
    columns: [
      words.asked,
      words.n,
      ...[...levels, 'position' as const, ...shares].flatMap(withBounds),
    ],
    rows: [...usager, ...commun].map((row) => rowOf(row, locale)),
  }
}

function rowOf({ asked, zone }: ToleranceRow, locale: Locale): Cell[] {
  return [localise(asked, locale), ...(zone.told === 'zone' ? figuresOf(zone) : [null])]
}

function figuresOf(zone: ToldZone): Cell[] {
  const bounds = (interval: { low: number; high: number } | null | undefined) => [
    interval?.low ?? null,
    interval?.high ?? null,
  ]
  return [
    zone.n,
    ...levels.flatMap((name) => [zone[name].mean, ...bounds(zone[name].interval)]),
    ...[zone.position?.estimate ?? null, ...bounds(zone.position?.interval)],
    ...shares.flatMap((name) => {
      const share = zone[name]
      return share.told === 'share' ? [share.estimate, share.low, share.high] : [null, null, null]
    }),
  ]
}
