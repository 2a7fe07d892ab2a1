import type { QualityReport, ServiceQuality } from '../contract/reporting/quality-report.ts'
import { fill } from '../text/fill.ts'
import { type Locale, localise } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { invitationsText } from '../text/site-owner/reporting/invitations.ts'
import { qualityReportText } from '../text/site-owner/reporting/quality-report.ts'
import { intlTag } from '../text/usager-locale.ts'
import { formatInterval, formatNumber } from './format-numbers.ts'

/** Formats how precise the rates are, what weighted them, and the register that has no margin. */
export function formatPrecision({ services, months }: QualityReport, locale: Locale): string[] {
  const text = qualityReportText[locale]
  const margins = services.flatMap((one) => halfWidthsOf(one))
  const due = services.reduce((all, { register }) => all + (register?.due ?? 0), 0)
  const weighted = services.flatMap((one) => formatWeighted(one, locale))
  return [
    margins.length === 0
      ? text.noPrecision
      : fill(text.precision, { range: formatHalfWidths(margins, locale) }),
    // Each month of a longer period has weights of its own.
    ...(margins.length === 0 || months.length > 1
      ? []
      : weighted.length === 0
        ? [text.unweighted]
        : weighted),
    due === 0 ? text.noDates : fill(text.complete, { due: formatNumber(due, locale) }),
  ]
}

/** Returns half of the interval of each rate, in whole points. */
export function halfWidthsOf({ months }: Pick<ServiceQuality, 'months'>): number[] {
  return months.flatMap(({ share }) =>
    share?.told === 'share' ? [Math.round(50 * (share.high - share.low))] : [],
  )
}

/** Formats margins: *± 6 points*, *de ± 5 à ± 9 points*. */
function formatHalfWidths(margins: readonly number[], locale: Locale): string {
  const text = qualityReportText[locale]
  const [low, high] = [Math.min(...margins), Math.max(...margins)]
  return low === high ? fill(text.margin, { n: low }) : fill(text.margins, { low, high })
}

/** Formats what weighted the rate of a month. */
function formatWeighted({ name, months }: ServiceQuality, locale: Locale): string[] {
  const text = qualityReportText[locale]
  const [only] = months
  if (only?.estimate?.told !== 'share') return []
  const { estimate, low, high, effective, raked } = only.estimate
  if (raked.length === 0 || only.share?.told !== 'share') return []
  const facts = raked.map((fact) => invitationsText[locale].estimate.facts[fact])
  return [
    fill(text.weighted, {
      service: localise(name, locale),
      facts: new Intl.ListFormat(intlTag(locale)).format(facts),
      n: formatNumber(only.share.n, locale),
      effective: formatNumber(effective, locale),
      estimate: formatPercent(estimate, locale),
      interval: formatInterval({ low, high }, locale),
    }),
  ]
}
