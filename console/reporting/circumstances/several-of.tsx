import { useState } from 'preact/hooks'
import { formatCount } from '#shared/text/numbers.ts'
import { useLanguage } from '../../language/language.tsx'
import { useWords } from './use-words.ts'

interface SeveralOfProps {
  legend: string
  hint: string
  options: readonly (readonly [value: string, name: string])[]
  chosen: readonly string[]
  onChange(chosen: string[]): void
}

/** More than these and they are looked for by name. */
const mostShown = 16

/** Some of a list, each ticked by its name; of a long one, those whose name begins as it is written. */
export function SeveralOf({ legend, hint, options, chosen, onChange }: SeveralOfProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const [looked, look] = useState('')
  const isLong = options.length > mostShown
  const found = options.filter(
    ([value, name]) => !chosen.includes(value) && plain(name).includes(plain(looked)),
  )
  const ticked = options.filter(([value]) => chosen.includes(value))
  const shown = isLong ? [...ticked, ...found.slice(0, mostShown)] : options
  const more = isLong ? found.length - mostShown : 0
  return (
    <fieldset class="entry-question">
      <legend>{legend}</legend>
      <p class="entry-hint">{hint}</p>
      {isLong && (
        <div class="entry-field">
          <label for="circumstance-look">{words.findTerritory}</label>
          <input
            id="circumstance-look"
            type="search"
            autoComplete="off"
            value={looked}
            onInput={(event) => look(event.currentTarget.value)}
          />
        </div>
      )}
      <div class="entry-choices">
        {shown.map(([value, name]) => (
          <label key={value} class="entry-choice">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked
                    ? [...chosen, value]
                    : chosen.filter((one) => one !== value),
                )
              }
            />
            {name}
          </label>
        ))}
      </div>
      {more > 0 && <p class="entry-hint">{formatCount(more, words.moreTerritories, locale)}</p>}
    </fieldset>
  )
}

/** A name as people look for it: without accents or capitals. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
