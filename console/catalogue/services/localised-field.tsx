import { fill } from '#shared/text/fill.ts'
import { jsonText } from '#shared/text/site-owner/json.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { Field } from '../../form/field.tsx'
import type { FieldOf } from '../../form/use-form.ts'
import { formatOwnLanguage } from '../../language/format-own-language.ts'
import { useLanguage } from '../../language/language.tsx'
import { useServiceForm } from './form-context.ts'
import { useWords } from './use-words.ts'
import type { LocalisedDraft } from './written.ts'

interface SaidFieldProps extends FieldOf<LocalisedDraft> {
  label: string
  hint?: string
  kind?: 'text' | 'long'
}

/** One text in French, and in the languages that were asked for. */
export function LocalisedField({
  path,
  label,
  hint,
  kind = 'text',
  value,
  onChange,
}: SaidFieldProps) {
  const { draft } = useServiceForm()
  const { locale: own } = useLanguage()
  const { inLanguage, inOther } = useWords().form
  const labelIn = (one: UsagerLocale) => {
    if (one !== 'fr') return fill(inOther, { label, language: formatOwnLanguage(one, own) })
    return draft.languages.length === 0
      ? label
      : fill(inLanguage, { label, language: jsonText[own].languages.fr })
  }
  return (
    <div class="said">
      {(['fr', ...draft.languages] as const).map((one) => (
        <Field
          key={one}
          path={`${path}/${one}`}
          kind={kind}
          lang={one}
          label={labelIn(one)}
          hint={one === 'fr' ? hint : undefined}
          value={value[one] ?? ''}
          onChange={(typed) => onChange({ ...value, [one]: typed })}
        />
      ))}
    </div>
  )
}
