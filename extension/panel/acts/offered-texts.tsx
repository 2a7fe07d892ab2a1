import type { OfferedText } from '#shared/contract/requests/message-text.ts'
import { formatLanguage } from '#shared/text/format-language.ts'
import { directionOf, type UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Draft } from '../../shared/acts.ts'
import { useLanguage } from '../hooks/language.tsx'
import { stepForms } from './steps/list.ts'
import type { StepForm } from './steps/step-form.ts'
import { useActsText } from './use-acts-text.ts'

interface OfferedTextsProps {
  /** Those of one kind of step, or of several, their blanks filled. */
  texts: readonly OfferedText[]
  /** What the agent fills in now. */
  form: StepForm
  draft: Draft
  onChange(more: Draft): void
}

/**
 * The texts the service approved, before any empty field. Pressing one chooses its kind of step and
 * writes it in the field, where it can be changed; what was typed there can be put back.
 */
export function OfferedTexts({ texts, form, draft, onChange }: OfferedTextsProps) {
  const says = useActsText().tell
  const { locale: spoken } = useLanguage()
  const field = wordsOf(form)
  if (texts.length === 0 || !field) return null
  const typed = draft[field] ?? ''
  const isOwn = typed.trim() !== '' && !texts.some(({ text }) => text === typed)
  const before = draft['before'] ?? ''
  const place = ({ kind, text, locale }: Pick<OfferedText, 'kind' | 'text' | 'locale'>) => {
    const into = wordsOf(stepForms.find((one) => one.kind === kind) ?? form) ?? field
    onChange({
      kind,
      [into]: text,
      [inOf(into)]: locale,
      ...(isOwn && into === field && { before: typed }),
    })
  }
  return (
    <fieldset class="offered-texts">
      <legend>{says.offered.title}</legend>
      <ul>
        {texts.map(({ kind, name, text, locale }, at) => (
          <li key={kind + name + text}>
            <button
              type="button"
              class="quiet"
              aria-pressed={kind === form.kind && typed === text}
              data-begin={at === 0 ? true : undefined}
              onClick={() => place({ kind, text, locale })}
            >
              <span class="offered-name">
                {name} <span class="muted">{says.kinds[kind]}</span>
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
          {says.offered.back}
        </button>
      )}
    </fieldset>
  )
}

/** The field of a step that takes sentences. */
const wordsOf = ({ fields }: StepForm) => fields.find(({ as }) => as === 'words')?.name

/** The language of a field: another kind of step has another field, in the agent's own. */
const inOf = (field: string) => `${field}_in`

/**
 * Returns the language of what is typed, where an approved text set it: nothing once its field is
 * empty, for the agent then writes in their own.
 */
export function languageOf(form: StepForm, draft: Draft): { written_in?: UsagerLocale } {
  const field = wordsOf(form)
  const isEmpty = !field || (draft[field] ?? '').trim() === ''
  const written = field && (draft[inOf(field)] as UsagerLocale | '' | undefined)
  return isEmpty || !written ? {} : { written_in: written }
}
