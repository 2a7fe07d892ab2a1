import { formatSignIn } from '../../ui/format-sign-in.ts'
import { useActions } from '../hooks/actions.ts'
import { useLanguage } from '../hooks/language.tsx'
import { hasOptions } from '../model/has-options.ts'
import type { Stage } from '../model/stage.ts'
import { Notice } from './notice.tsx'

type How = Extract<Stage, { at: 'sign_in' }>['how']

/** Says what is missing before a look: a hub, or an agent who is signed in. */
export function SignInNotice({ how }: { how: How }) {
  const { text, locale } = useLanguage()
  const { signIn, signOut } = useActions()
  const needsOptions = hasOptions() && (how === 'noHub' || how === 'unreadable')
  const options = (
    <button
      type="button"
      class={how === 'noHub' ? 'strong' : 'quiet'}
      onClick={() => chrome.runtime.openOptionsPage()}
    >
      {text.openOptions}
    </button>
  )
  return (
    <Notice says={formatSignIn(how, locale)}>
      {how === 'noSector' && (
        <button type="button" class="quiet" onClick={signOut}>
          {text.signOut}
        </button>
      )}
      {how !== 'noHub' && how !== 'busy' && how !== 'noSector' && (
        <button type="button" class="strong" onClick={signIn}>
          {how === 'signedOut' || how === 'half_left' ? text.signIn : text.again}
        </button>
      )}
      {needsOptions && options}
    </Notice>
  )
}
