import type { DisclosedDimension, DisclosedDimensions } from '../contract/reporting/perception.ts'
import type { ChartTable } from '../drawing/chart/chart-description.ts'
import type { Cell } from '../text/csv.ts'
import type { Locale } from '../text/locale.ts'
import { perceptionText } from '../text/site-owner/reporting/perception.ts'

/** Returns the table of the dimensions and the civic counterpart. */
export function dimensionsTable(
  { usager, commun }: DisclosedDimensions,
  locale: Locale,
): ChartTable {
  const { columns } = perceptionText[locale].dimensions
  return {
    columns: [
      columns.dimension,
      columns.mean,
      columns.low,
      columns.high,
      columns.n,
      columns.share,
      columns.shareLow,
      columns.shareHigh,
      columns.predicted,
      columns.gap,
      columns.gapLow,
      columns.gapHigh,
    ],
    rows: [...usager, ...commun].map((one) => rowOf(one, locale)),
  }
}

function rowOf(one: DisclosedDimension, locale: Locale): Cell[] {
  const text = perceptionText[locale]
  const { dimension, perceived, share, predicted, gap } = one
  const mean = perceived.told === 'mean' ? perceived : null
  return [
    text.names[dimension],
    mean?.mean ?? text.tooFew,
    mean?.interval?.low ?? null,
    mean?.interval?.high ?? null,
    mean?.n ?? null,
    share.told === 'share'
      ? share.estimate
      : share.told === 'bound'
        ? text.bound[share.bound]
        : null,
    share.told === 'share' ? share.low : null,
    share.told === 'share' ? share.high : null,
    predicted?.told === 'mean' ? predicted.mean : null,
    gap?.estimate ?? null,
    gap?.interval?.low ?? null,
    gap?.interval?.high ?? null,
  ]
}
