import { fill } from '#shared/text/fill.ts'
import { formatLanguage } from '#shared/text/format-language.ts'
import { formatCount } from '#shared/text/numbers.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { useLanguage } from '../../language/language.tsx'
import { Attention } from '../../style/attention.tsx'
import { useOwnWords } from './form-context.ts'
import { goToOwn } from './go-to-own.ts'
import { missingIn } from './own-languages.ts'
import type { Own } from './own-text.ts'
import type { OwnPreview } from './use-own-preview.ts'

interface OwnToldProps {
  own: Own | null
  /** The languages the site asks in. */
  asked: readonly UsagerLocale[]
  tried: OwnPreview
}

/** What a questionnaire costs who answers, and what stands in its way. */
export function OwnTold({ own, asked, tried }: OwnToldProps) {
  const { locale } = useLanguage()
  const text = useOwnWords()
  const missing = own && missingIn(own)
  return (
    <div class="own-told">
      {tried.faults.map(({ path, sentence }) => (
        <p key={sentence}>
          <button type="button" class="own-fault" onClick={() => goToOwn(path)}>
            <Attention>{sentence}</Attention>
          </button>
        </p>
      ))}
      <ul>
        {tried.forms.map((form) => (
          <li key={form.form}>{fill(text.length, form)}</li>
        ))}
        {asked.map((one) =>
          missing && missing[one] > 0 && one !== 'fr' ? (
            <li key={one}>
              {fill(text.missing, {
                language: formatLanguage(one, locale),
                n: formatCount(missing[one], text.texts, locale),
              })}
            </li>
          ) : null,
        )}
        {tried.warnings.map(({ name, detail }) => {
          const { wording } = own?.items.find(({ item }) => item === name) ?? {}
          // The hub knows its short name only.
          const sentence = detail.replace(name, wording?.['fr'] || name)
          return <li key={sentence}>{sentence}</li>
        })}
      </ul>
    </div>
  )
}
