import type { EqualityMoved } from '../contract/reporting/equality.ts'
import { fewestPublic } from '../statistics/disclosure.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { changeText } from '../text/site-owner/reporting/change.ts'
import { formatPoints } from './format-numbers.ts'
import { formatPeriod } from './format-period.ts'
import { formatRecalibration, formatReference } from './format-reference.ts'

/** Formats the change of equality between territories; `null` means no answers. */
export function formatEqualityMoved(equality: EqualityMoved | null, locale: Locale): string {
  const words = changeText[locale]
  if (equality === null) return words.equality.absent
  const at = formatPeriod(equality.at, locale)
  if (equality.told === 'nothing') {
    const { because, points, speaks } = equality
    return [
      fill(words.equality[because === 'early' ? 'early' : 'too_few'], {
        at,
        points,
        speaks: speaks === null ? at : formatPeriod(speaks, locale),
      }),
      ...formatRecalibration(equality, locale),
    ].join(' ')
  }
  const { signal, rule, spread: told } = equality
  const moved = [
    fill(words.equality[signal], { at, ...formatReference(equality.reference, locale) }),
    ...(rule === null || rule === 'alone' ? [] : [words.rules[rule]]),
    ...formatRecalibration(equality, locale),
  ].join(' ')
  if (told === null) return `${moved} ${fill(words.equality.hidden, { fewest: fewestPublic })}`
  if (told.before.low === 0 && told.after.low === 0 && signal === 'none')
    return `${moved} ${words.equality.alike}`
  const spread = ({ estimate, low, high }: typeof told.before) =>
    fill(words.spread, {
      estimate: formatPoints(estimate, locale, false),
      low: formatPoints(low, locale, false),
      high: formatPoints(high, locale, false),
    })
  const figures = { before: spread(told.before), after: spread(told.after) }
  return `${moved} ${fill(words.equality.figures, figures)}`
}
