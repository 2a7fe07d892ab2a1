import type { AnswersGiven } from '#shared/contract/comment-report.ts'
import { sayInterval } from '#shared/report/say-numbers.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { sayCount, sayPercent } from '#shared/text/numbers.ts'
import type { ThemesText } from '#shared/text/site/themes-fr.ts'

/** How long usagers wait for an answer to their comment, in sentences. */
export function sayAnswered(
  answers: AnswersGiven | null,
  { answers: text }: ThemesText,
  locale: Locale,
): string[] {
  if (answers === null) return [text.few]
  const { n, answered, half, within_week } = answers
  return [
    fill(text.counted, { n, answered }),
    half === null ? text.halfNever : sayHalfWait(half, text, locale),
    ...(within_week === null ? [] : [sayWeek(within_week, text, locale)]),
  ]
}

function sayHalfWait(
  { days, interval }: NonNullable<AnswersGiven['half']>,
  text: ThemesText['answers'],
  locale: Locale,
): string {
  const said = sayCount(days, text.day, locale)
  if (interval === null) return fill(text.halfAlone, { days: said })
  const { low, high } = interval
  const between = high === null ? fill(text.atLeast, { low }) : fill(text.between, { low, high })
  return fill(text.half, { days: said, interval: between })
}

function sayWeek(
  { estimate, interval }: NonNullable<AnswersGiven['within_week']>,
  text: ThemesText['answers'],
  locale: Locale,
): string {
  const share = sayPercent(estimate, locale)
  if (interval === null) return fill(text.weekAlone, { share })
  return fill(text.week, { share, interval: sayInterval(interval, locale) })
}
