import type { Delays } from '../contract/reporting/delays.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { sayCount, sayPercent } from '../text/numbers.ts'
import { reportText } from '../text/site-owner/reporting/text.ts'
import type { Line } from './line.ts'
import { sayNumber } from './say-numbers.ts'

/** How long requests take: the half, nine in ten, those that still wait. */
export function sayDelays(delays: Delays, locale: Locale): Line[] {
  const text = reportText[locale].delays
  const { n, open, faults, median, nine_in_ten, longest, oldest_open, within } = delays
  return [
    {
      key: 'delays',
      label: text.units[delays.unit],
      sentence: `${
        median === null
          ? sayCount(longest, text.medianOver, locale)
          : sayCount(median.days, text.median, locale)
      }. ${
        nine_in_ten === null
          ? sayCount(longest, text.nineOver, locale)
          : sayCount(nine_in_ten.days, text.nine, locale)
      }.`,
      n,
      value: median?.days ?? null,
      low: null,
      high: null,
      isRegister: true,
      unit: 'days',
      isFaint: false,
      isTold: true,
      isTerritory: false,
      series: [],
      notes: [
        fill(sayCount(n, text.counted, locale), { open: sayNumber(open, locale) }),
        ...(within ? [sayWithin(within, locale)] : []),
        ...(oldest_open === null ? [] : [sayCount(oldest_open, text.oldest, locale)]),
        ...(faults > 0 ? [sayCount(faults, text.faults, locale)] : []),
      ],
    },
  ]
}

function sayWithin({ days, estimate }: NonNullable<Delays['within']>, locale: Locale): string {
  const text = reportText[locale].delays
  return fill(text.within, { days, share: sayPercent(estimate, locale) })
}
