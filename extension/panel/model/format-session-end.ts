import { personText } from '#shared/text/agent/text.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import type { SignInState } from '../../shared/state.ts'

/** A session that the extension ended: the machine was idle, or an update came. */
export type SessionEnd = Extract<SignInState, { state: 'locked' | 'updated' }>

/** Why the session ended, in words. */
export function formatSessionEnd(
  left: SessionEnd,
  locale: Locale,
): { title: string; body: string } {
  const { locked, updated } = personText[locale]
  return left.state === 'locked'
    ? { title: formatCount(left.minutes, locked.title, locale), body: locked.body }
    : { title: fill(updated.title, left), body: updated.body }
}
