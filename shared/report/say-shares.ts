import type { Series } from '../contract/figures/change.ts'
import type { FigureShare, WeightedShare } from '../contract/figures/share.ts'
import type { LabelledShare } from '../contract/reporting/indicators.ts'
import { showingOf } from '../statistics/disclosure.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { sayCount, sayPercent } from '../text/numbers.ts'
import { reportText } from '../text/site-owner/reporting/text.ts'
import type { Line, SaidSeries } from './line.ts'
import { sayWithAside } from './say-aside.ts'
import { sayChange } from './say-change.ts'
import { sayBound, sayInterval, sayNumber, sayShare } from './say-numbers.ts'
import { sayPeriod } from './say-period.ts'
import { sayLacking, sayStandardised, sayWeights } from './say-standardised.ts'
import { type IndicatorWords, wordsOf } from './words-of.ts'

/** One share in words, with its weighted twin, what moved and its past. */
export function sayLabelledShare(
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
  const aside = with_set_aside ? [sayWithAside(with_set_aside, words, locale)] : []
  // The two figures stand in one sentence, so that none is read without the other.
  const isAsideTold = with_set_aside !== undefined && with_set_aside.n !== null
  const said = sayOne(share, words, locale)
  return {
    key: [channel, stream, answer].filter(Boolean).join(' ') || 'whole',
    label,
    ...said,
    sentence: [said.sentence, ...(isAsideTold ? aside : [])].join(' '),
    unit: 'share',
    notes: [
      ...(isAsideTold ? [] : aside),
      ...(share.told === 'standardised' ? [sayWeights(share, locale)] : []),
      ...(isTold && weighted ? sayWeighted(weighted, locale) : []),
      ...(isTold && change ? sayChange(change, locale) : []),
    ],
    isRegister: share.told === 'register',
    isFaint:
      (share.told === 'share' || share.told === 'register') && showingOf(share.n, 0) === 'greyed',
    isTold,
    isTerritory: false,
    series: saySeries(series, words, locale),
  }
}

/** A share as a sentence and as figures. */
function sayOne(share: FigureShare, words: IndicatorWords, locale: Locale) {
  const told = share.told === 'nothing' || share.told === 'bound' ? null : share
  return {
    sentence: sentenceOf(share, words, locale),
    n: told?.n ?? null,
    value: told?.estimate ?? null,
    ...boundsOf(share),
  }
}

/** The interval of a share; none of a register, nor where nothing is told. */
function boundsOf(share: FigureShare): { low: number | null; high: number | null } {
  return 'low' in share ? { low: share.low, high: share.high } : { low: null, high: null }
}

function sentenceOf(share: FigureShare, words: IndicatorWords, locale: Locale): string {
  switch (share.told) {
    case 'nothing':
      if (share.lacking) return sayLacking(share.lacking, locale)
      return share.protects ? reportText[locale].series.hidden : words.tooFew
    case 'bound':
      return sayBound(share, locale)
    case 'standardised':
      return `${sayStandardised(share, locale)}.`
    case 'register':
      return `${sayShare(share, words.share, locale)}, ${reportText[locale].register}.`
    case 'share':
      return `${sayShare(share, words.share, locale)}, ${sayInterval(share, locale)}.`
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
