import { useEffect, useRef, useState } from 'preact/hooks'
import type { FeedbackRead } from '#shared/contract/feedback/reply.ts'
import { themesText } from '#shared/text/site-owner/feedback/text.ts'
import { Tick } from '../../form/field.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useCommentSettings } from './comment-settings.ts'

interface ThemesFormProps {
  feedback: FeedbackRead
  onSave(chosen: readonly string[]): Promise<void>
  onEnd(): void
}

/**
 * Themes to tick: those suggested by a word first, none of them ticked by itself. Space ticks, Enter
 * saves, Escape leaves.
 */
export function ThemesForm({ feedback, onSave, onEnd }: ThemesFormProps) {
  const { locale } = useLanguage()
  const text = themesText[locale]
  const { themes } = useCommentSettings()
  const { suggested } = feedback
  const form = useRef<HTMLFormElement>(null)
  const [chosen, setChosen] = useState<readonly string[]>(feedback.themes)
  const [saving, setSaving] = useState(false)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, button')?.focus(), [])

  const offered = themes
    .filter(({ theme, retired }) => !retired || feedback.themes.includes(theme))
    .toSorted((a, b) => Number(suggested.includes(b.theme)) - Number(suggested.includes(a.theme)))
  const save = async (event: Event) => {
    event.preventDefault()
    if (saving) return
    setSaving(true)
    await onSave(chosen)
    setSaving(false)
  }
  return (
    <form
      ref={form}
      class="reply-form"
      onSubmit={save}
      onKeyDown={(event) => event.key === 'Escape' && onEnd()}
    >
      <fieldset class="theme-ticks">
        <legend>{text.legend}</legend>
        <p class="feedback-how">{offered.length > 0 ? text.hint : text.nothingYet}</p>
        {offered.map(({ theme, name }) => (
          <Tick
            key={theme}
            label={
              suggested.includes(theme) ? (
                <>
                  {name} <span class="feedback-how">({text.suggestedBecause})</span>
                </>
              ) : (
                name
              )
            }
            checked={chosen.includes(theme)}
            onChange={(isChosen) =>
              setChosen(isChosen ? [...chosen, theme] : chosen.filter((one) => one !== theme))
            }
          />
        ))}
      </fieldset>
      <div class="actions">
        <button type="submit" class="strong" aria-disabled={saving}>
          {saving ? text.saving : text.save}
        </button>
        <button type="button" class="quiet" onClick={onEnd}>
          {text.cancel}
        </button>
      </div>
    </form>
  )
}
