import { useActions } from '../hooks/actions.ts'
import { useLanguage } from '../hooks/language.tsx'

/** Forgets what is shown, and asks for a purpose again. */
export function ChangePurpose({ isOther = false }: { isOther?: boolean }) {
  const { text } = useLanguage()
  const { forget } = useActions()
  return (
    <button type="button" class="quiet" aria-keyshortcuts="Escape" onClick={forget}>
      {isOther ? text.other : text.change}{' '}
      <span class="key" aria-hidden="true">
        {text.changeKey}
      </span>
    </button>
  )
}
