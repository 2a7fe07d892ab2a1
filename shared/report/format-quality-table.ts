import type { QualityReport, ServiceQuality } from '../contract/reporting/quality-report.ts'
import { fill } from '../text/fill.ts'
import { type Locale, localise } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { qualityReportText } from '../text/site-owner/reporting/quality-report.ts'
import { formatBound, formatNumber } from './format-numbers.ts'
import { halfWidthsOf } from './format-quality-precision.ts'

/** The figures of a quality report, a row for each service. */
export interface QualityTable {
  caption: string
  /** The first names the column of services. */
  head: string[]
  rows: string[][]
}

/** Formats the figures of each service: of a longer period than a month, what its months say. */
export function formatQualityTable(
  { services, months }: QualityReport,
  locale: Locale,
): QualityTable {
  const { table: text } = qualityReportText[locale]
  const isOfMonth = months.length === 1
  return {
    caption: text.caption,
    head: [
      text.service,
      text.invited,
      text.reached,
      text.answered,
      text.rate,
      isOfMonth ? text.share : text.published,
      text.margin,
      ...(isOfMonth ? [text.bounds, text.tips] : []),
      text.dates,
    ],
    rows: services.map((one) => [
      localise(one.name, locale),
      ...formatResponse(one, locale),
      isOfMonth ? formatRate(one, locale) : formatPublished(one, locale),
      formatMargins(one, locale),
      ...(isOfMonth ? [formatBounds(one, locale), formatTips(one, locale)] : []),
      formatDates(one, locale),
    ]),
  }
}

function formatResponse({ months }: ServiceQuality, locale: Locale): string[] {
  const { table: text } = qualityReportText[locale]
  const all = months.flatMap(({ response }) => response ?? [])
  const add = (of: 'invited' | 'delivered') => all.reduce((n, one) => n + one[of], 0)
  const [invited, delivered] = [add('invited'), add('delivered')]
  const counts = [formatNumber(invited, locale), formatNumber(delivered, locale)]
  if (all.some(({ answered }) => answered === null)) return [...counts, text.hidden, text.hidden]
  const answered = all.reduce((n, one) => n + (one.answered ?? 0), 0)
  return [
    ...counts,
    formatNumber(answered, locale),
    delivered === 0 ? '–' : formatPercent(answered / delivered, locale),
  ]
}

function formatRate({ months: [only] }: ServiceQuality, locale: Locale): string {
  const { table: text } = qualityReportText[locale]
  if (!only?.share || only.share.told === 'nothing') return text.hidden
  if (only.share.told === 'bound') return formatBound(only.share, locale)
  const { estimate, x, n } = only.share
  const of = fill(text.of, { x: formatNumber(x, locale), n: formatNumber(n, locale) })
  return `${formatPercent(estimate, locale)} (${of})`
}

function formatPublished({ months }: ServiceQuality, locale: Locale): string {
  const told = months.filter(({ share }) => share !== null).length
  return fill(qualityReportText[locale].table.of, { x: told, n: months.length })
}

function formatMargins(one: ServiceQuality, locale: Locale): string {
  const { table: text } = qualityReportText[locale]
  const margins = halfWidthsOf(one)
  if (margins.length === 0) return '–'
  const [low, high] = [Math.min(...margins), Math.max(...margins)]
  return low === high ? formatNumber(low, locale) : fill(text.range, { low, high })
}

function formatBounds({ months: [only] }: ServiceQuality, locale: Locale): string {
  if (!only?.bounds) return '–'
  return fill(qualityReportText[locale].table.range, {
    low: formatPercent(only.bounds.low, locale),
    high: formatPercent(only.bounds.high, locale),
  })
}

function formatTips({ months: [only] }: ServiceQuality, locale: Locale): string {
  const { table: text } = qualityReportText[locale]
  if (!only?.conclusion) return '–'
  const { conclusion } = only
  if (conclusion.told === 'nothing')
    return conclusion.because === 'undecided' ? text.undecided : '–'
  if (conclusion.tips === null) return text.always
  // Rounded down, so that what is said to hold does.
  return fill(text.points, { n: formatNumber(Math.floor(conclusion.tips * 100 + 1e-9), locale) })
}

function formatDates({ register }: ServiceQuality, locale: Locale): string {
  const { table: text } = qualityReportText[locale]
  if (register === null) return text.none
  const due = formatNumber(register.due, locale)
  const x = register.kept === null ? text.hidden : formatNumber(register.kept, locale)
  return fill(text.of, { x, n: due })
}
