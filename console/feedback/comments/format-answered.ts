import type { AnswersGiven } from '#shared/contract/reporting/comment-report.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatCount, formatPercent } from '#shared/text/numbers.ts'
import type { ThemesText } from '#shared/text/site-owner/feedback/themes-fr.ts'

/** How long usagers wait for an answer to their comment, in sentences. */
export function formatAnswered(
  answers: AnswersGiven | null,
  { answers: text }: ThemesText,
  locale: Locale,
): string[] {
  if (answers === null) return [text.few]
  const { n, answered, half, within_week } = answers
  return [
    fill(text.counted, { n, answered }),
    half === null
      ? text.halfNever
      : fill(text.half, { days: formatCount(half.days, text.day, locale) }),
    ...(within_week === null
      ? []
      : [fill(text.week, { share: formatPercent(within_week.estimate, locale) })]),
  ]
}
