import type { Indicators } from '../contract/reporting/indicators.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatCount } from '../text/numbers.ts'
import { changeText } from '../text/site-owner/reporting/change.ts'

/**
 * Formats how many false alarms all charts raise in a year in which nothing changes, with the range
 * of nine years in ten. Half an alarm a year is *fewer than one*.
 */
export function formatFalseAlarms(alarms: Indicators['false_alarms'], locale: Locale): string {
  const words = changeText[locale].falseAlarms
  if (alarms === null) return words.none
  const { charts, per_year, low, high } = alarms
  const about = Math.round(per_year)
  return fill(formatCount(charts, words.charts, locale), {
    about: about === 0 ? words.fewer : formatCount(about, words.about, locale),
    low,
    high: Math.max(1, high),
  })
}
