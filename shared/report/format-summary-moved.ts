import type { SummaryMoved } from '../contract/reporting/summary.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { summaryText } from '../text/site-owner/reporting/summary.ts'
import { formatNumber } from './format-numbers.ts'
import { formatPeriod } from './format-period.ts'

/** Formats whether satisfaction moved; a quarter's chart names its quarter. */
export function formatMoved(
  { way, at, estimate, before, since, needed }: SummaryMoved,
  period: string,
  locale: Locale,
): string {
  const { moved } = summaryText[locale]
  const said = {
    at: formatPeriod(at, locale),
    since: since === null ? '' : formatPeriod(since, locale),
    needed: needed === null ? '' : formatNumber(needed, locale),
    share: estimate === null ? '' : formatPercent(estimate, locale),
    before: before === null ? '' : formatPercent(before, locale),
  }
  if (way === 'up' || way === 'down') {
    if (before === null) return fill(moved.alone[way], said)
    return fill(at === period ? moved.signal[way] : moved.elsewhere[way], said)
  }
  if (way === 'too_few' && needed !== null) return fill(moved.rare, said)
  return fill(moved[way], said)
}

/** Formats a fall of a share of a register, with its period; nothing where it did not fall. */
export function formatFall(moved: SummaryMoved | null, locale: Locale): string[] {
  if (moved?.way !== 'down' || moved.before === null || moved.estimate === null) return []
  return [
    fill(summaryText[locale].moved.elsewhere.down, {
      at: formatPeriod(moved.at, locale),
      share: formatPercent(moved.estimate, locale),
      before: formatPercent(moved.before, locale),
    }),
  ]
}
