import type { EqualityMoved } from '../contract/equality.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { homeText } from '../text/site/text.ts'
import { sayPoints } from './say-numbers.ts'
import { sayPeriod } from './say-period.ts'

/** What became of equality between territories; that no answer says, where it is `null`. */
export function sayEqualityMoved(equality: EqualityMoved | null, locale: Locale): string {
  const words = homeText[locale].changes
  if (equality === null) return words.equality.absent
  const between = { from: sayPeriod(equality.from, locale), to: sayPeriod(equality.to, locale) }
  if (equality.told === 'nothing') return fill(words.equality[equality.because], between)
  const spread = ({ estimate, low, high }: typeof equality.before) =>
    fill(words.spread, {
      estimate: sayPoints(estimate, locale, false),
      low: sayPoints(low, locale, false),
      high: sayPoints(high, locale, false),
    })
  return fill(words.equality[equality.direction], {
    ...between,
    before: spread(equality.before),
    after: spread(equality.after),
  })
}
