import { useActions } from '../hooks/actions.ts'
import { useLanguage } from '../hooks/language.tsx'
import { useMatter } from './matter.tsx'

/** A button that makes the look again. */
export function ReadAgain() {
  const { text } = useLanguage()
  const { ask } = useActions()
  const { asked } = useMatter()
  if (!asked) return null
  return (
    <button type="button" class="quiet" onClick={() => ask(asked.subject, asked.purpose)}>
      {text.where.refresh}
    </button>
  )
}
