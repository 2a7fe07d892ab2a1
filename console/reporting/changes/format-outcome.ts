import { daysOf } from '#shared/calendar/period.ts'
import type { Comparison } from '#shared/contract/reporting/comparison.ts'
import type { Outcome } from '#shared/contract/reporting/finding.ts'
import { formatPoints } from '#shared/report/format-numbers.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { wordsOf } from '#shared/report/words-of.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatPercent } from '#shared/text/numbers.ts'
import type { FindingsText } from '#shared/text/site-owner/reporting/findings-fr.ts'

/** What came of a decision, in words. */
interface SaidOutcome {
  verdict: string
  sentences: string[]
  /** The other world falls. */
  alert: boolean
}

/** Says whether it was better after, and why it cannot be said where it cannot. */
export function formatOutcome(outcome: Outcome, words: FindingsText, locale: Locale): SaidOutcome {
  const said = (verdict: string, sentences: string[], alert = false) => ({
    verdict,
    sentences,
    alert,
  })
  if (outcome.told === 'not_done') return said(words.waiting, [])
  const before = formatPeriod(outcome.before, locale)
  const after = formatPeriod(outcome.after, locale)
  if (outcome.told === 'too_early') {
    const day = formatCivilDay(outcome.ready_on, locale, new Date())
    return said(words.tooEarly, [fill(words.early, { after: withCapital(after), day })])
  }
  const compared = fill(words.compared, { before: withCapital(before), after })
  if (outcome.told === 'cannot')
    return said(words.unclear, [compared, words.because[outcome.because]])
  const { guard, change, stream, verdict } = outcome
  return said(
    words[verdict],
    [
      [compared, stream && `${words.streams[stream]}.`].filter(Boolean).join(' '),
      ...formatChange(change, stream === null, words, locale),
      fill(words.otherWorld, {
        indicator: wordsOf(guard.indicator, locale).name,
        direction: guard.change.told === 'change' ? words.directions[guard.change.direction] : '',
        sentence: formatChange(guard.change, guard.stream === null, words, locale)[0] ?? '',
      }),
    ],
    guard.change.told === 'change' && guard.change.direction === 'down',
  )
}

/** All days that an outcome is about; `null` where it is about none. */
export function daysAround(outcome: Outcome): { from: string; until: string } | null {
  if (outcome.told === 'not_done') return null
  return { from: daysOf(outcome.before).from, until: daysOf(outcome.after).until }
}

function formatChange(
  change: Comparison,
  isOfDates: boolean,
  words: FindingsText,
  locale: Locale,
): string[] {
  if (change.told === 'nothing') return []
  const { before, after, difference, low, high, effects } = change
  return [
    fill(words.change, {
      before: formatPercent(before.estimate, locale),
      after: formatPercent(after.estimate, locale),
      difference: formatPoints(difference, locale),
      low: formatPoints(low, locale),
      high: formatPoints(high, locale),
      base: fill(isOfDates ? words.baseDates : words.base, { n: before.n, m: after.n }),
    }),
    ...(effects
      ? [
          fill(words.effects, {
            rate: formatPoints(effects.rate, locale),
            mix: formatPoints(effects.mix, locale),
          }),
        ]
      : []),
  ]
}

function withCapital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
