import { useState } from 'preact/hooks'
import type { ThemePut } from '#shared/contract/feedback/theme.ts'
import { themesText } from '#shared/text/site-owner/feedback/text.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'

interface ThemeFormProps {
  /** Tells its fields from those of the others. */
  id: string
  /** `null` for a new one. */
  before: ThemePut | null
  saving: boolean
  onSave(change: ThemePut): Promise<boolean>
  /** Leaves it as it was; `null` where there is nothing to leave. */
  onEnd: (() => void) | null
}

/** Adds a theme, or changes its name and its words. */
export function ThemeForm({ id, before, saving, onSave, onEnd }: ThemeFormProps) {
  const { locale } = useLanguage()
  const text = themesText[locale]
  const [name, setName] = useState(before?.name ?? '')
  const [words, setWords] = useState(before?.words.join(', ') ?? '')
  const [isEmpty, setEmpty] = useState(false)
  const save = async (event: Event) => {
    event.preventDefault()
    setEmpty(name.trim() === '')
    if (name.trim() === '' || saving) return
    const each = words.split(/[,;\n]/).map((word) => word.trim())
    await onSave({
      name: name.trim(),
      words: each.filter((word) => word !== ''),
      retired: before?.retired ?? false,
    })
  }
  const nameId = `theme-name-${id}`
  return (
    <form class="reply-form" onSubmit={save} noValidate>
      <label for={nameId}>{text.name}</label>
      <p class="feedback-how" id={`${nameId}-hint`}>
        {text.nameHint}
      </p>
      <input
        id={nameId}
        type="text"
        maxLength={60}
        autocomplete="off"
        value={name}
        aria-invalid={isEmpty || undefined}
        aria-describedby={`${nameId}-fault ${nameId}-hint`}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <p class="reply-trouble" id={`${nameId}-fault`} role="alert">
        {isEmpty && <Attention>{text.empty}</Attention>}
      </p>
      <label for={`theme-words-${id}`}>{text.words}</label>
      <p class="feedback-how" id={`theme-words-${id}-hint`}>
        {text.wordsHint}
      </p>
      <textarea
        id={`theme-words-${id}`}
        rows={2}
        value={words}
        aria-describedby={`theme-words-${id}-hint`}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <div class="actions">
        <button type="submit" class={before ? 'strong' : 'quiet'} aria-disabled={saving}>
          {before ? text.keep : text.add}
        </button>
        {onEnd && (
          <button type="button" class="quiet" onClick={onEnd}>
            {text.cancel}
          </button>
        )}
      </div>
    </form>
  )
}
