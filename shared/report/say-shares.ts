import type { Series } from '../contract/change.ts'
import type { LabelledShare } from '../contract/indicators.ts'
import type { Share, WeightedShare } from '../contract/share.ts'
import { showingOf } from '../statistics/disclosure.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { sayCount, sayPercent } from '../text/numbers.ts'
import { reportText } from '../text/site/text.ts'
import type { Line, SaidSeries } from './line.ts'
import { sayChange } from './say-change.ts'
import { sayBound, sayInterval, sayNumber, sayShare } from './say-numbers.ts'
import { sayPeriod } from './say-period.ts'
import { type IndicatorWords, wordsOf } from './words-of.ts'

/** One share in words, with its weighted twin, what moved and its past. */
export function sayLabelledShare(
  indicator: string,
  labelled: LabelledShare,
  locale: Locale,
  fewest?: number,
): Line {
  const { stream, channel, answer, share, weighted, change, series = [] } = labelled
  const text = reportText[locale]
  const words = wordsOf(indicator, locale, fewest)
  const whom = channel === 'entered' ? 'entered' : stream
  const label = [
    whom === undefined ? (words.whole ?? text.labels.due) : text.labels[whom],
    ...(answer === undefined ? [] : [text.labels[answer]]),
  ].join(', ')
  const isTold = share.told !== 'nothing'
  return {
    key: [channel, stream, answer].filter(Boolean).join(' ') || 'whole',
    label,
    ...sayOne(share, words, locale),
    unit: 'share',
    notes: isTold
      ? [
          ...(weighted ? sayWeighted(weighted, locale) : []),
          ...(change ? sayChange(change, locale) : []),
        ]
      : [],
    isFaint: share.told === 'share' && showingOf(share.n, 0) === 'greyed',
    isTold,
    isTerritory: false,
    series: saySeries(series, words, locale),
  }
}

/** A share as a sentence and as figures. */
function sayOne(share: Share, words: IndicatorWords, locale: Locale) {
  const told = share.told === 'share' ? share : null
  return {
    sentence:
      share.told === 'nothing'
        ? share.protects
          ? reportText[locale].series.hidden
          : words.tooFew
        : share.told === 'bound'
          ? sayBound(share, locale)
          : `${sayShare(share, words.share, locale)}, ${sayInterval(share, locale)}.`,
    n: told?.n ?? null,
    value: told?.estimate ?? null,
    low: told?.low ?? null,
    high: told?.high ?? null,
  }
}

function saySeries(series: Series, words: IndicatorWords, locale: Locale): SaidSeries[] {
  const points = series.flatMap((one) => one.points)
  if (points.length < 2 || points.every(({ share }) => share.told === 'nothing')) return []
  const text = reportText[locale].series
  return series.map(({ instrument, version, points: own }, at) => ({
    key: `${instrument} ${version}`,
    cut: at === 0 ? null : text.cut,
    points: own.map(({ period, share }) => ({
      period: sayPeriod(period, locale),
      sentence: sayOne(share, words, locale).sentence,
    })),
  }))
}

function sayWeighted(weighted: WeightedShare, locale: Locale): string[] {
  const text = reportText[locale].weighted
  if (weighted.told === 'nothing') return [text[weighted.because]]
  const { estimate, low, high, effective, missing, covered, outside, unlocated } = weighted
  return [
    fill(text.share, {
      share: sayPercent(estimate, locale),
      low: Math.round(low * 100),
      high: Math.round(high * 100),
      effective: sayNumber(effective, locale),
    }),
    ...(missing > 0
      ? [fill(sayCount(missing, text.missing, locale), { share: sayPercent(1 - covered, locale) })]
      : []),
    ...(unlocated ? [sayCount(unlocated, text.unlocated, locale)] : []),
    ...(outside ? [sayCount(outside, text.outside, locale)] : []),
    text.note,
  ]
}
