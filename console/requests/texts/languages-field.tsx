import { useState } from 'preact/hooks'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { Select } from '../../form/select.tsx'
import { formatOwnLanguage } from '../../language/format-own-language.ts'
import { useLanguage } from '../../language/language.tsx'
import { useWords } from './use-words.ts'

interface LanguagesFieldProps {
  /** Languages of the service that the text is not written in. */
  others: readonly UsagerLocale[]
  onAdd(language: UsagerLocale): void
}

/** Adds a language of the service to a text. */
export function LanguagesField({ others, onAdd }: LanguagesFieldProps) {
  const { locale: own } = useLanguage()
  const words = useWords().form
  const [chosen, setChosen] = useState<UsagerLocale | null>(null)
  const [first] = others
  if (first === undefined) return <p class="field-hint">{words.allLanguages}</p>
  const language = chosen !== null && others.includes(chosen) ? chosen : first
  return (
    <div class="message-language">
      <Select<UsagerLocale>
        path="/language"
        label={words.language}
        value={language}
        options={others.map((one) => [one, formatOwnLanguage(one, own)] as const)}
        onChange={(one) => setChosen(one)}
      />
      <button type="button" class="quiet" onClick={() => onAdd(language)}>
        {words.addLanguage}
      </button>
    </div>
  )
}
