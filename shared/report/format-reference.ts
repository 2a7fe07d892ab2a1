import type { Change } from '../contract/figures/change.ts'
import type { Locale } from '../text/locale.ts'
import { formatPeriod } from './format-period.ts'

type Reference = Extract<Change, { told: 'chart' }>['reference']

/** Formats the first and the last period of a reference. */
export function formatReference(
  { from, to }: Reference,
  locale: Locale,
): { from: string; to: string } {
  return { from: formatPeriod(from, locale), to: formatPeriod(to, locale) }
}
