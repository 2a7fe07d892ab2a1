import { personText } from '#shared/text/agent/text.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import type { SignInState } from '../../shared/state.ts'

/** A session that was ended for the agent: nobody was there, or another version came. */
export type SessionEnd = Extract<SignInState, { state: 'locked' | 'updated' }>

/** What ended it. */
export function formatSessionEnd(
  left: SessionEnd,
  locale: Locale,
): { title: string; body: string } {
  const { locked, updated } = personText[locale]
  return left.state === 'locked'
    ? { title: formatCount(left.minutes, locked.title, locale), body: locked.body }
    : { title: fill(updated.title, left), body: updated.body }
}
