import { fill } from '#shared/text/fill.ts'
import { letterText } from '#shared/text/usager/requests/text.ts'
import { directionOf, type UsagerLocale } from '#shared/text/usager-locale.ts'
import { describeTracking } from './describe-tracking.ts'
import type { Known } from './narration.ts'

/**
 * Formats where a request stands, in words its usager may be told: its reference, its state, the last
 * step and its day, the announced date, and what comes next. It holds nothing that a person typed.
 */
export function formatState(known: Known, locale: UsagerLocale, now: Date): string {
  const shown = known.proofs.filter(({ audience }) => audience !== 'agent')
  const told = describeTracking({ ...known, proofs: shown }, locale, now)
  const { service, reference, headline, stones, promise, next } = told
  const { line } = letterText[locale]
  const named = (title: string, said: string) => ended(fill(line, { title, said }))
  const last = stones.findLast(({ status, when }) => status === 'done' && when)
  const isDate = promise && promise.stands === 'late' && promise.sentence === promise.window
  const then = next && [told.state === 'waiting_usager' ? '' : next.what, next.by ?? '']
  return [
    named([service, reference].map(isolated(locale)).join(', '), headline),
    ...(last?.when ? [named(last.title, last.when)] : []),
    ...(promise ? [isDate ? named(promise.title, promise.window) : ended(promise.sentence)] : []),
    ...(promise && promise.stands !== 'ahead' ? [promise.note] : []),
    // The last step is the date itself: it is said once.
    ...(then?.some(Boolean) && next && next.what !== promise?.title
      ? [named(next.title, then.filter(Boolean).join(', '))]
      : []),
  ].join(' ')
}

const ended = (said: string) => (/[.?!…]$/.test(said) ? said : `${said}.`)

/** A name in other letters does not turn the sentence around. */
const isolated = (locale: UsagerLocale) => (name: string) =>
  directionOf(locale) === 'rtl' ? `\u2068${name}\u2069` : name
