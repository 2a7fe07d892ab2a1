import type { ServiceIndicators, WithAside } from '../contract/reporting/indicators.ts'
import { sayCivilDay } from '../text/dates.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { sayCount, sayPercent } from '../text/numbers.ts'
import { settingsAsideText } from '../text/site-owner/feedback/text.ts'
import { sayInterval, sayShare } from './say-numbers.ts'
import { sayStandardised } from './say-standardised.ts'
import type { IndicatorWords } from './words-of.ts'

/** A share with the answers that a person set aside, or that it is hidden. */
export function sayWithAside(
  { n, share }: WithAside,
  words: IndicatorWords,
  locale: Locale,
): string {
  const text = settingsAsideText[locale].told
  const sentence = sayCount(n ?? 0, text.with, locale)
  if (n !== null && share.told === 'standardised')
    return fill(sentence, { share: sayStandardised(share, locale), said: '' }).trimEnd()
  if (n === null || share.told !== 'share') return text.hidden
  return fill(sentence, {
    share: sayPercent(share.estimate, locale),
    said: `${sayShare(share, words.share, locale)}, ${sayInterval(share, locale)}.`,
  })
}

/**
 * What people set aside of a service, and why; who, by name inside the organisation, by function
 * outside.
 * @param now the year is left out where it is this one
 */
export function saySettings(
  { set_aside = [] }: Pick<ServiceIndicators, 'set_aside'>,
  locale: Locale,
  now: Date,
  fewest: number,
): string[] {
  const { told, reasons, said } = settingsAsideText[locale]
  return set_aside.map(({ n, day, reason, role, author, sentence }) =>
    [
      fill(told.by, {
        what: n === null ? fill(told.few, { fewest }) : sayCount(n, told.n, locale),
        day: sayCivilDay(day, locale, now),
        who: author ?? told.who[role],
        reason: reasons[reason],
      }),
      ...(sentence === undefined ? [] : [fill(said, { sentence })]),
    ].join(' '),
  )
}
