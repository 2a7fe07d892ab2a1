import type { Delays, Wait } from '../contract/delays.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { type Counted, sayCount, sayPercent } from '../text/numbers.ts'
import { reportText } from '../text/site/text.ts'
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
          : sayWait(median, text.median, locale)
      }. ${
        nine_in_ten === null
          ? sayCount(longest, text.nineOver, locale)
          : sayWait(nine_in_ten, text.nine, locale)
      }.`,
      n,
      value: median?.days ?? null,
      low: median?.interval?.low ?? null,
      high: median?.interval?.high ?? null,
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

/** Between which days a wait is: *entre 3 et 12 jours*, *au moins 12 jours*, *au jour près*. */
export function sayDays({ low, high }: NonNullable<Wait['interval']>, locale: Locale): string {
  const { between, atLeast, exact } = reportText[locale].delays
  if (low === high) return exact
  if (high === null) return sayCount(low, atLeast, locale)
  return fill(sayCount(high, between, locale), { low: sayNumber(low, locale) })
}

function sayWait({ days, interval }: Wait, sentence: Counted, locale: Locale): string {
  const said = sayCount(days, sentence, locale)
  return interval === null ? said : `${said} (${sayDays(interval, locale)})`
}

function sayWithin(within: NonNullable<Delays['within']>, locale: Locale): string {
  const text = reportText[locale].delays
  const { days, estimate, interval } = within
  const values = { days, share: sayPercent(estimate, locale) }
  if (interval === null) return fill(text.withinAlone, values)
  const low = Math.round(interval.low * 100)
  return fill(text.within, { ...values, low, high: Math.round(interval.high * 100) })
}
