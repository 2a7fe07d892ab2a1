import type { CountsOfDay } from '../contract/feedback/setting-aside.ts'
import type { ServiceIndicators, WithAside } from '../contract/reporting/indicators.ts'
import { formatCivilDay } from '../text/dates.ts'
import { fill } from '../text/fill.ts'
import type { Locale } from '../text/locale.ts'
import { formatCount, formatPercent } from '../text/numbers.ts'
import { settingsAsideText } from '../text/site-owner/feedback/settings-aside.ts'
import { formatInterval, formatShare } from './format-numbers.ts'
import { formatStandardised } from './format-standardised.ts'
import type { IndicatorWords } from './words-of.ts'

/** Formats a rate with the answers set aside by a person, or that it is hidden. */
export function formatWithAside(
  { n, share }: WithAside,
  words: IndicatorWords,
  locale: Locale,
): string {
  const text = settingsAsideText[locale].told
  const sentence = formatCount(n ?? 0, text.with, locale)
  if (n !== null && share.told === 'standardised')
    return fill(sentence, { share: formatStandardised(share, locale), said: '' }).trimEnd()
  if (n === null || share.told !== 'share') return text.hidden
  return fill(sentence, {
    share: formatPercent(share.estimate, locale),
    said: `${formatShare(share, words.share, locale)}, ${formatInterval(share, locale)}.`,
  })
}

/** Formats which counts of pages were set aside. @param now the current year is left out */
export function formatCountsAside({ day, stream }: CountsOfDay, locale: Locale, now: Date): string {
  const { told, unusual } = settingsAsideText[locale]
  return fill(told.counts, {
    day: formatCivilDay(day, locale, now),
    stream: unusual.streams[stream],
  })
}

/**
 * Formats what people set aside in a service, answers or counts of pages, and why; the author by name
 * inside the organisation, by role outside.
 * @param now the current year is left out
 */
export function formatSettings(
  { set_aside = [] }: Pick<ServiceIndicators, 'set_aside'>,
  locale: Locale,
  now: Date,
  fewest: number,
): string[] {
  const { told, reasons, said } = settingsAsideText[locale]
  const answers = (n: number | null) =>
    n === null ? fill(told.few, { fewest }) : formatCount(n, told.n, locale)
  return set_aside.map(({ n, counters, day, reason, role, author, sentence }) =>
    [
      fill(told.by, {
        what: counters ? formatCountsAside(counters, locale, now) : answers(n),
        day: formatCivilDay(day, locale, now),
        who: author ?? told.who[role],
        reason: reasons[reason],
      }),
      ...(sentence === undefined ? [] : [fill(said, { sentence })]),
    ].join(' '),
  )
}
