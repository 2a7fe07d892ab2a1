import { useActions } from '../hooks/actions.ts'
import { useLanguage } from '../hooks/language.tsx'
import { formatSessionEnd, type SessionEnd } from '../model/format-session-end.ts'
import { Notice } from './notice.tsx'

/** Says why the session ended, with a button to sign in again. */
export function SessionEndedNotice({ left }: { left: SessionEnd }) {
  const { text, locale } = useLanguage()
  const { signIn } = useActions()
  return (
    <Notice says={formatSessionEnd(left, locale)}>
      <button type="button" class="strong" onClick={signIn}>
        {text.signIn}
      </button>
    </Notice>
  )
}
