import { fill } from '#shared/text/fill.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { Field } from '../../form/field.tsx'
import { formatOwnLanguage } from '../../language/format-own-language.ts'
import { useLanguage } from '../../language/language.tsx'
import { useOwnWords } from './form-context.ts'
import { setText } from './own-edit.ts'

interface OwnWordsProps {
  path: string
  label: string
  text: Record<string, string>
  /** The languages its site asks in. */
  languages: readonly UsagerLocale[]
  onChange(text: Record<string, string>): void
}

/** A text in French, and folded beside it in the other languages of the site. */
export function OwnWords({ path, label, text: said, languages, onChange }: OwnWordsProps) {
  const { locale } = useLanguage()
  const text = useOwnWords()
  const others = languages.filter((one) => one !== 'fr')
  return (
    <div>
      <Field
        path={`${path}/fr`}
        label={label}
        lang="fr"
        value={said['fr'] ?? ''}
        onChange={(typed) => onChange(setText(said, 'fr', typed))}
      />
      {others.length > 0 && (
        <details>
          <summary>{text.translations}</summary>
          {others.map((one) => (
            <Field
              key={one}
              path={`${path}/${one}`}
              label={fill(text.inLanguage, { label, language: formatOwnLanguage(one, locale) })}
              lang={one}
              value={said[one] ?? ''}
              onChange={(typed) => onChange(setText(said, one, typed))}
            />
          ))}
        </details>
      )}
    </div>
  )
}
