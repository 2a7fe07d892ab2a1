import { personText } from '#shared/text/agent/text.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import type { SignIn } from '../../shared/state.ts'
import { useActs } from '../hooks/actions.ts'
import { useLanguage } from '../hooks/language.tsx'
import { Notice } from './notice.tsx'

/** A session that was ended for the agent: nobody was there, or another version came. */
export type Left = Extract<SignIn, { state: 'locked' | 'updated' }>

/** What ended it. */
export function formatLeft(left: Left, locale: Locale): { title: string; body: string } {
  const { locked, updated } = personText[locale]
  return left.state === 'locked'
    ? { title: formatCount(left.minutes, locked.title, locale), body: locked.body }
    : { title: fill(updated.title, left), body: updated.body }
}

/** Says why nobody is signed in any more; one button mends it. */
export function LeftNotice({ left }: { left: Left }) {
  const { text, locale } = useLanguage()
  const { signIn } = useActs()
  return (
    <Notice says={formatLeft(left, locale)}>
      <button type="button" class="strong" onClick={signIn}>
        {text.signIn}
      </button>
    </Notice>
  )
}
