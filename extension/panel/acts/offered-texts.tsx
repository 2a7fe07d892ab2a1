import type { OfferedText } from '#shared/contract/requests/message-text.ts'
import { formatLanguage } from '#shared/text/format-language.ts'
import { directionOf, type UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Draft } from '../../shared/acts.ts'
import { useLanguage } from '../hooks/language.tsx'
import type { StepForm } from './steps/step-form.ts'
import { useActsText } from './use-acts-text.ts'

interface OfferedTextsProps {
  /** Those of this kind of step, their blanks filled. */
  texts: readonly OfferedText[]
  form: StepForm
  draft: Draft
  onChange(more: Draft): void
}

/**
 * The texts the service approved for a kind of step. Pressing one writes it in the field, where it
 * can be changed; what was typed there can be put back.
 */
export function OfferedTexts({ texts, form, draft, onChange }: OfferedTextsProps) {
  const says = useActsText().tell.offered
  const { locale: spoken } = useLanguage()
  const field = form.fields.find(({ as }) => as === 'words')?.name
  if (texts.length === 0 || !field) return null
  const typed = draft[field] ?? ''
  const isOwn = typed.trim() !== '' && !texts.some(({ text }) => text === typed)
  const before = draft['before'] ?? ''
  return (
    <fieldset class="offered-texts">
      <legend>{says.title}</legend>
      <ul>
        {texts.map(({ name, text, locale }) => (
          <li key={name + text}>
            <button
              type="button"
              class="quiet"
              aria-pressed={typed === text}
              onClick={() =>
                onChange({ [field]: text, [inOf(field)]: locale, ...(isOwn && { before: typed }) })
              }
            >
              <span class="offered-name">
                {name}
                {locale !== spoken && (
                  <span class="muted"> ({formatLanguage(locale, spoken)})</span>
                )}
              </span>
              <span class="offered-words small" lang={locale} dir={directionOf(locale)}>
                {text}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {before !== '' && before !== typed && (
        <button
          type="button"
          class="quiet small"
          onClick={() => onChange({ [field]: before, [inOf(field)]: '', before: '' })}
        >
          {says.back}
        </button>
      )}
    </fieldset>
  )
}

/** The language of a field: another kind of step has another field, in the agent's own. */
const inOf = (field: string) => `${field}_in`

/**
 * Returns the language of what is typed, where an approved text set it: nothing once its field is
 * empty, for the agent then writes in their own.
 */
export function languageOf({ fields }: StepForm, draft: Draft): { written_in?: UsagerLocale } {
  const field = fields.find(({ as }) => as === 'words')?.name
  const isEmpty = !field || (draft[field] ?? '').trim() === ''
  const written = field && (draft[inOf(field)] as UsagerLocale | '' | undefined)
  return isEmpty || !written ? {} : { written_in: written }
}
