import type { Series } from '../contract/figures/change.ts'
import type { FigureShare, WeightedShare } from '../contract/figures/share.ts'
import type { LabelledShare } from '../contract/reporting/indicators.ts'
import { showingOf } from '../statistics/disclosure.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatCount, formatPercent } from '../text/numbers.ts'
import { reportText } from '../text/site-owner/reporting/report.ts'
import { formatWithAside } from './format-aside.ts'
import { formatChange } from './format-change.ts'
import { formatChartIcons } from './format-chart-icons.ts'
import { formatBound, formatInterval, formatNumber, formatShare } from './format-numbers.ts'
import { formatPeriod } from './format-period.ts'
import { formatLackingItems, formatStandardised, formatWeights } from './format-standardised.ts'
import type { FormattedSeries, Line } from './line.ts'
import { type IndicatorWords, wordsOf } from './words-of.ts'

/** Formats one rate, with its weighted version, its change and its series. */
export function formatLabelledShare(
  indicator: string,
  labelled: LabelledShare,
  locale: Locale,
  fewest?: number,
): Line {
  const { stream, channel, answer, share, weighted, with_set_aside, change, series = [] } = labelled
  const text = reportText[locale]
  const words = wordsOf(indicator, locale, fewest)
  const whom = channel === 'entered' ? 'entered' : stream
  const label = [
    whom === undefined ? (words.whole ?? text.labels.due) : text.labels[whom],
    ...(answer === undefined ? [] : [text.labels[answer]]),
  ].join(', ')
  const isTold = share.told !== 'nothing'
  const aside = with_set_aside ? [formatWithAside(with_set_aside, words, locale)] : []
  // Both figures share one sentence, so that neither is read alone.
  const isAsideTold = with_set_aside !== undefined && with_set_aside.n !== null
  const said = formatOne(share, words, locale)
  return {
    key: [channel, stream, answer].filter(Boolean).join(' ') || 'whole',
    label,
    ...said,
    sentence: [said.sentence, ...(isAsideTold ? aside : [])].join(' '),
    unit: 'share',
    notes: [
      ...(isAsideTold ? [] : aside),
      ...(share.told === 'standardised' ? [formatWeights(share, locale)] : []),
      ...(isTold && stream === 'asked' ? [text.notProven] : []),
      ...(isTold && stream === 'submitted' ? [text.ofForm] : []),
      ...(isTold && weighted ? formatWeighted(weighted, locale) : []),
      ...(isTold && change
        ? formatChange(change, locale, share.told === 'register' ? 'files' : 'answers')
        : []),
    ],
    icons: isTold ? formatChartIcons(change, locale) : [],
    isRegister: share.told === 'register',
    isFaint:
      (share.told === 'share' || share.told === 'register') && showingOf(share.n, 0) === 'greyed',
    isTold,
    isTerritory: false,
    series: formatSeries(series, words, locale),
  }
}

/** Formats a rate as a sentence and as figures. */
function formatOne(share: FigureShare, words: IndicatorWords, locale: Locale) {
  const told = share.told === 'nothing' || share.told === 'bound' ? null : share
  return {
    sentence: sentenceOf(share, words, locale),
    n: told?.n ?? null,
    value: told?.estimate ?? null,
    ...boundsOf(share),
  }
}

/** Returns the interval of a rate; none for a register, or when hidden. */
function boundsOf(share: FigureShare): { low: number | null; high: number | null } {
  return 'low' in share ? { low: share.low, high: share.high } : { low: null, high: null }
}

function sentenceOf(share: FigureShare, words: IndicatorWords, locale: Locale): string {
  switch (share.told) {
    case 'nothing':
      if (share.lacking) return formatLackingItems(share.lacking, locale)
      return share.protects ? reportText[locale].series.hidden : words.tooFew
    case 'bound':
      return formatBound(share, locale)
    case 'standardised':
      return `${formatStandardised(share, locale)}.`
    case 'register':
      return `${formatShare(share, words.share, locale)}, ${reportText[locale].register}.`
    case 'share':
      return `${formatShare(share, words.share, locale)}, ${formatInterval(share, locale)}.`
  }
}

function formatSeries(series: Series, words: IndicatorWords, locale: Locale): FormattedSeries[] {
  const points = series.flatMap((one) => one.points)
  if (points.length < 2 || points.every(({ share }) => share.told === 'nothing')) return []
  const text = reportText[locale].series
  return series.map(({ instrument, version, points: own }, at) => ({
    key: `${instrument} ${version}`,
    cut: at === 0 ? null : text.cut,
    points: own.map(({ period, share }) => ({
      period: formatPeriod(period, locale),
      sentence: formatOne(share, words, locale).sentence,
    })),
  }))
}

function formatWeighted(weighted: WeightedShare, locale: Locale): string[] {
  const text = reportText[locale].weighted
  if (weighted.told === 'nothing') return [text[weighted.because]]
  const { estimate, low, high, effective, missing, covered, outside, unlocated } = weighted
  return [
    fill(text.share, {
      share: formatPercent(estimate, locale),
      low: Math.round(low * 100),
      high: Math.round(high * 100),
      effective: formatNumber(effective, locale),
    }),
    ...(missing > 0
      ? [
          fill(formatCount(missing, text.missing, locale), {
            share: formatPercent(1 - covered, locale),
          }),
        ]
      : []),
    ...(unlocated ? [formatCount(unlocated, text.unlocated, locale)] : []),
    ...(outside ? [formatCount(outside, text.outside, locale)] : []),
    text.note,
  ]
}
