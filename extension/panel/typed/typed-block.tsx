import type { TypedSubject } from '../../shared/state.ts'
import { useActions } from '../hooks/actions.ts'
import { useLanguage } from '../hooks/language.tsx'
import { formatIdentifier } from '../model/format-identifier.ts'
import { useFieldText } from './use-field-text.ts'

interface TypedBlockProps {
  typed: TypedSubject
  /** The page shows somebody, too. */
  hasPage: boolean
  /** What was told of it says it below. */
  isTold: boolean
}

/** What the agent typed, which is not what the page shows; and the way back to that. */
export function TypedBlock({ typed, hasPage, isTold }: TypedBlockProps) {
  const { text } = useLanguage()
  const { typed: says } = useFieldText()
  const { endTyped } = useActions()
  const { subject } = typed
  return (
    <section class={isTold ? 'block typed told' : 'block typed'} aria-labelledby="typed-title">
      <h2 id="typed-title" class="label">
        {says.title}
      </h2>
      {!isTold && (
        <p class="typed-subject">
          <span class="muted">{text.who[subject.kind]}</span>{' '}
          <bdi class="name">{formatIdentifier(subject)}</bdi>
        </p>
      )}
      <p class="small">
        {hasPage && <span class="muted">{says.note} </span>}
        <button type="button" class="bare" onClick={endTyped}>
          {hasPage ? says.back : says.end}
        </button>
      </p>
    </section>
  )
}
