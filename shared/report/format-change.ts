import type { Change, Unsaid } from '../contract/figures/change.ts'
import { fewestPoints } from '../statistics/chart-signal.ts'
import { fewestPublic } from '../statistics/disclosure.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { changeText } from '../text/site-owner/reporting/change.ts'
import { formatPoints } from './format-numbers.ts'
import { formatPeriod } from './format-period.ts'
import { formatRecalibration, formatReference } from './format-reference.ts'

/** What a chart counts: answers of usagers, or cases of a complete register. */
export type Cases = 'answers' | 'files'

/** Formats the signal of a control chart for its last period, and a change of respondents. */
export function formatChange(change: Change, locale: Locale, cases: Cases = 'answers'): string[] {
  const text = changeText[locale]
  if (change.told === 'nothing') return formatUnsaid(change, locale, cases)
  const at = formatPeriod(change.at, locale)
  const { signal, rule, reference, figures, effects } = change
  const beside = [
    ...(change.stable ? [] : [text.unstable]),
    ...(change.grouped ? [fill(text.grouped, { cases: text.cases[cases] })] : []),
    ...formatRecalibration(change, locale),
  ]
  if (figures === null) return [fill(text.alone[signal], { at }), text.hidden, ...beside]
  const { estimate, centre, low, high } = figures
  return [
    fill(text[signal], {
      at,
      ...formatReference(reference, locale),
      share: formatPercent(estimate, locale),
      centre: formatPercent(centre, locale),
    }),
    rule === null || rule === 'alone' ? formatBounds(low, high, locale) : text.rules[rule],
    ...(effects
      ? [
          fill(text.effects, {
            difference: formatPoints(estimate - centre, locale),
            rate: formatPoints(effects.rate, locale),
            mix: formatPoints(effects.mix, locale),
          }),
        ]
      : []),
    ...beside,
  ]
}

/** Formats why a chart says nothing yet, and from when or from how many on it will. */
function formatUnsaid(unsaid: Unsaid, locale: Locale, cases: Cases = 'answers'): string[] {
  const text = changeText[locale]
  const { because, points, speaks, pace, grouped } = unsaid
  if (because === 'rare' && pace !== null) {
    const { per_month: n, needed } = pace
    const said = { n: n ?? '', needed, quarter: 20, cases: text.cases[cases] }
    return [fill(n === null || n === 0 ? text.veryRare : text.rare, said)]
  }
  const said = {
    at: formatPeriod(unsaid.at, locale),
    points,
    needed: fewestPoints,
    fewest: fewestPublic,
    cases: text.cases[cases],
  }
  return [
    fill(because === 'too_few' ? text.too_few : text.early, said),
    ...(because === 'early' && speaks
      ? [fill(text.speaks, { speaks: formatPeriod(speaks, locale) })]
      : []),
    ...(grouped ? [fill(text.grouped, said)] : []),
    ...formatRecalibration(unsaid, locale),
  ]
}

/** Formats the control limits; no other text shows that a series varies so much. */
function formatBounds(low: number, high: number, locale: Locale): string {
  const text = changeText[locale]
  const percent = (share: number) => Math.round(share * 100)
  return percent(low) === 0 && percent(high) === 100
    ? text.wide
    : fill(text.bounds, { low: percent(low), high: percent(high) })
}
