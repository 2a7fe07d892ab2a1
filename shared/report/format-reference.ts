import type { Change } from '../contract/figures/change.ts'
import type { EqualityMoved } from '../contract/reporting/equality.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatCount } from '../text/numbers.ts'
import { changeText } from '../text/site-owner/reporting/change.ts'
import { formatPeriod } from './format-period.ts'

type Reference = Extract<Change, { told: 'chart' }>['reference']

/** Formats the first and the last period of a reference. */
export function formatReference(
  { from, to }: Reference,
  locale: Locale,
): { from: string; to: string } {
  return { from: formatPeriod(from, locale), to: formatPeriod(to, locale) }
}

/**
 * Formats when and why a reference began anew, and which periods a circumstance takes out of it.
 * Nothing where it begins with the series.
 */
export function formatRecalibration(chart: Change | EqualityMoved, locale: Locale): string[] {
  const text = changeText[locale]
  const { recalibrated } = chart
  const because = recalibrated?.because ?? 'start'
  const left = chart.told === 'chart' ? chart.left_out : []
  const out = left.filter((one) => one !== chart.at)
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  return [
    ...(recalibrated && because !== 'start'
      ? [fill(text.recalibrated[because], { from: formatPeriod(recalibrated.from, locale) })]
      : []),
    ...(out.length > 0
      ? [
          fill(formatCount(out.length, text.leftOut, locale), {
            periods: list.format(out.map((one) => formatPeriod(one, locale))),
          }),
        ]
      : []),
    ...(left.length > out.length
      ? [fill(text.touched, { at: formatPeriod(chart.at, locale) })]
      : []),
  ]
}
