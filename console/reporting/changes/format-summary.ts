import type { Findings } from '#shared/contract/reporting/finding.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import type { FindingsText } from '#shared/text/site-owner/reporting/findings-fr.ts'

/** How many changes were made, in how many days, and what the measures say of them. */
export function formatSummary(
  { changes, findings }: Findings,
  { summary }: FindingsText,
  locale: Locale,
): string[] {
  if (changes.findings === 0) return [summary.none]
  const { findings: all, decided, done } = changes
  const outcomes = findings.map(({ outcome }) => outcome)
  const judged = (verdict: string) =>
    outcomes.filter((one) => one.told === 'judged' && one.verdict === verdict).length
  const cannot = outcomes.filter(({ told }) => told === 'cannot').length
  return [
    fill(summary.counts, { findings: all, decided, done }),
    all < fewestShown ? summary.few : formatHalf(changes.half, summary, locale),
    ...(done === 0
      ? []
      : [
          fill(summary.verdicts, {
            better: judged('better'),
            worse: judged('worse'),
            unclear: judged('unclear') + cannot,
            early: outcomes.filter(({ told }) => told === 'too_early').length,
          }),
        ]),
  ]
}

function formatHalf(
  half: Findings['changes']['half'],
  text: FindingsText['summary'],
  locale: Locale,
): string {
  if (half === null) return text.halfNever
  return fill(text.half, { days: formatCount(half.days, text.day, locale) })
}
