import type { Change } from '../contract/figures/change.ts'
import { fewestPoints } from '../statistics/chart-signal.ts'
import { fewestPublic } from '../statistics/disclosure.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatPercent } from '../text/numbers.ts'
import { changeText } from '../text/site-owner/reporting/text.ts'
import { formatPoints } from './format-numbers.ts'
import { formatPeriod } from './format-period.ts'
import { formatReference } from './format-reference.ts'

/** Formats the signal of a control chart for its last period, and a change of respondents. */
export function formatChange(change: Change, locale: Locale): string[] {
  const text = changeText[locale]
  const at = formatPeriod(change.at, locale)
  if (change.told === 'nothing') {
    const { because, points } = change
    return [fill(text[because], { at, points, needed: fewestPoints, fewest: fewestPublic })]
  }
  const { signal, reference, figures, effects } = change
  if (figures === null) return [fill(text.alone[signal], { at }), text.hidden]
  const { estimate, centre, low, high } = figures
  const isWithin = estimate >= low && estimate <= high
  return [
    fill(text[signal], {
      at,
      ...formatReference(reference, locale),
      share: formatPercent(estimate, locale),
      centre: formatPercent(centre, locale),
    }),
    signal !== 'none' && isWithin ? text.twoOfThree : formatBounds(low, high, locale),
    ...(effects
      ? [
          fill(text.effects, {
            difference: formatPoints(estimate - centre, locale),
            rate: formatPoints(effects.rate, locale),
            mix: formatPoints(effects.mix, locale),
          }),
        ]
      : []),
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
