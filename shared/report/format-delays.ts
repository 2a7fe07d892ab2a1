import type { Delays } from '../contract/reporting/delays.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatCount, formatPercent } from '../text/numbers.ts'
import { reportText } from '../text/site-owner/reporting/report.ts'
import { formatChange } from './format-change.ts'
import { formatChartIcons } from './format-chart-icons.ts'
import { formatNumber } from './format-numbers.ts'
import type { Line } from './line.ts'

/** Formats the duration of requests: median, ninth decile, open ones. */
export function formatDelays(delays: Delays, locale: Locale): Line[] {
  const text = reportText[locale].delays
  const { n, open, faults, median, nine_in_ten, longest, oldest_open, within, change } = delays
  return [
    {
      key: 'delays',
      label: text.units[delays.unit],
      sentence: `${
        median === null
          ? formatCount(longest, text.medianOver, locale)
          : formatCount(median.days, text.median, locale)
      }. ${
        nine_in_ten === null
          ? formatCount(longest, text.nineOver, locale)
          : formatCount(nine_in_ten.days, text.nine, locale)
      }.`,
      n,
      value: median?.days ?? null,
      low: null,
      high: null,
      icons: formatChartIcons(change, locale),
      isRegister: true,
      unit: 'days',
      isFaint: false,
      isTold: true,
      isTerritory: false,
      series: [],
      notes: [
        fill(formatCount(n, text.counted, locale), { open: formatNumber(open, locale) }),
        ...(within ? [formatWithin(within, locale)] : []),
        ...(change
          ? [fill(text.change, { change: formatChange(change, locale, 'files').join(' ') })]
          : []),
        ...(oldest_open === null ? [] : [formatCount(oldest_open, text.oldest, locale)]),
        ...(faults > 0 ? [formatCount(faults, text.faults, locale)] : []),
      ],
    },
  ]
}

function formatWithin({ days, estimate }: NonNullable<Delays['within']>, locale: Locale): string {
  const text = reportText[locale].delays
  return fill(text.within, { days, share: formatPercent(estimate, locale) })
}
