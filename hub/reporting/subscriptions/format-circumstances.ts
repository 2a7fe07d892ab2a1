import type { Circumstance } from '#shared/contract/reporting/circumstance.ts'
import { byDay } from '#shared/drawing/chart/circumstances-by-day.ts'
import { formatCircumstance } from '#shared/report/format-circumstance.ts'
import type { Locale } from '#shared/text/locale.ts'
import { oneLine } from '../../platform/terminal/one-line.ts'
import { dayIn } from '../../platform/time/day.ts'
import type { LetterLine } from './letter.ts'

/** Formats the circumstances of the period, a line each. @param none the sentence without any */
export function formatCircumstances(
  all: readonly Circumstance[],
  { zone, now, locale }: { zone: string; now: Date; locale: Locale },
  none: string,
): LetterLine[] {
  // Circumstances have days without a time zone: noon is the same day everywhere.
  const today = new Date(`${dayIn(zone, now)}T12:00:00Z`)
  if (all.length === 0) return [{ text: none }]
  return byDay(all).map((one) => ({ text: oneLine(formatCircumstance(one, locale, today)) }))
}
