import { useRef } from 'preact/hooks'
import { blanksOf, longestText } from '#shared/contract/requests/message-text.ts'
import { fill } from '#shared/text/fill.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { Field } from '../../form/field.tsx'
import { formatOwnLanguage } from '../../language/format-own-language.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Draft } from './draft.ts'
import { useWords } from './use-words.ts'

interface TextFieldProps {
  language: UsagerLocale
  kind: Draft['kind']
  value: string
  onChange(value: string): void
  /** `null` for French, which every text has. */
  onRemove: (() => void) | null
}

/** A text in one language, the room left in it, and the blanks it may have. */
export function TextField({ language, kind, value, onChange, onRemove }: TextFieldProps) {
  const { locale: own } = useLanguage()
  const words = useWords().form
  const box = useRef<HTMLDivElement>(null)
  const name = formatOwnLanguage(language, own)
  const left = longestText - [...value].length
  const insert = (blank: string) => {
    const area = box.current?.querySelector('textarea')
    const [from, to] = [area?.selectionStart ?? value.length, area?.selectionEnd ?? value.length]
    onChange(`${value.slice(0, from)}{${blank}}${value.slice(to)}`)
    area?.focus()
  }
  return (
    <div class="message-text" ref={box}>
      <Field
        path={`/content/${language}`}
        kind="long"
        rows={4}
        lang={language}
        label={fill(words.text, { language: name })}
        hint={language === 'fr' ? words.textHint : undefined}
        value={value}
        onChange={onChange}
      >
        <p class={left < 0 ? 'field-fault' : 'field-hint'}>
          {left < 0
            ? fill(words.over, { n: -left, most: longestText })
            : fill(words.left, { n: left, most: longestText })}
        </p>
      </Field>
      <fieldset class="message-blanks" aria-label={`${words.insert}, ${name}`}>
        <legend>{words.insert}</legend>
        {blanksOf[kind].map((blank) => (
          <button key={blank} type="button" class="quiet" onClick={() => insert(blank)}>
            {words.blanks[blank]}
          </button>
        ))}
      </fieldset>
      {onRemove && (
        <p>
          <button type="button" class="quiet" onClick={onRemove}>
            {fill(words.removeLanguage, { language: name })}
          </button>
        </p>
      )}
    </div>
  )
}
