import { daysOf } from '#shared/calendar/period.ts'
import type { Held, Outcome } from '#shared/contract/reporting/finding.ts'
import { formatNumber } from '#shared/report/format-numbers.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { wordsOf } from '#shared/report/words-of.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatCount, formatPercent } from '#shared/text/numbers.ts'
import type { FindingsText } from '#shared/text/site-owner/reporting/findings-fr.ts'
import { withCapital } from '#shared/text/with-capital.ts'

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
  if (outcome.told === 'cannot')
    return said(words.unclear, [
      fill(words.around, { before: withCapital(before), after }),
      words.because[outcome.because],
    ])
  const { guard, held, stream, verdict, looks } = outcome
  return said(
    words[verdict],
    [
      [formatStretches(held, words, locale), stream && `${words.streams[stream]}.`]
        .filter(Boolean)
        .join(' '),
      formatHeld(held, stream === null, words, locale),
      fill(words.otherWorld, {
        indicator: wordsOf(guard.indicator, locale).name,
        direction: words.directions[guard.held.direction],
        sentence: formatHeld(guard.held, guard.stream === null, words, locale),
      }),
      ...(looks.done < looks.of ? [formatCount(looks.of - looks.done, words.looks, locale)] : []),
    ],
    guard.held.direction === 'down',
  )
}

/** All days that an outcome is about; `null` where it is about none. */
export function daysAround(outcome: Outcome): { from: string; until: string } | null {
  if (outcome.told === 'not_done') return null
  if (outcome.told === 'judged') {
    const { reference, after } = outcome.held
    return { from: daysOf(reference.from).from, until: daysOf(after.to).until }
  }
  return { from: daysOf(outcome.before).from, until: daysOf(outcome.after).until }
}

/** Says which periods are held against which. */
function formatStretches({ reference, after }: Held, words: FindingsText, locale: Locale): string {
  const of = ({ from, to }: Held['after']) =>
    from === to
      ? formatPeriod(from, locale)
      : fill(words.stretch, { from: formatPeriod(from, locale), to: formatPeriod(to, locale) })
  return fill(words.compared, {
    after: withCapital(of(after)),
    reference: of(reference),
    points: reference.points,
  })
}

function formatHeld(
  { reference, after, centre, estimate, low, high }: Held,
  isOfDates: boolean,
  words: FindingsText,
  locale: Locale,
): string {
  return fill(words.held, {
    estimate: formatPercent(estimate, locale),
    centre: formatPercent(centre, locale),
    low: formatPercent(low, locale),
    high: formatPercent(high, locale),
    base: fill(isOfDates ? words.baseDates : words.base, {
      n: formatNumber(reference.n, locale),
      m: formatNumber(after.n, locale),
    }),
  })
}
