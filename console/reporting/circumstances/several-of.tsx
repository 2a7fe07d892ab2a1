import { useState } from 'preact/hooks'
import { formatCount } from '#shared/text/numbers.ts'
import type { Options } from '../../form/select.tsx'
import { Ticks } from '../../form/ticks.tsx'
import type { FieldOf } from '../../form/use-form.ts'
import { useLanguage } from '../../language/language.tsx'
import { useWords } from './use-words.ts'

interface SeveralOfProps extends FieldOf<string[]> {
  legend: string
  hint: string
  options: Options<string>
}

/** More than these and they are looked for by name. */
const mostShown = 16

/** Some of a list, each ticked by its name; of a long one, those whose name begins as it is written. */
export function SeveralOf({ options, ...field }: SeveralOfProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const [looked, look] = useState('')
  const isTicked = (value: string) => field.value.includes(value)
  const isLong = options.length > mostShown
  const found = options.filter(
    ([value, name]) => !isTicked(value) && plain(name).includes(plain(looked)),
  )
  const ticked = options.filter(([value]) => isTicked(value))
  const more = isLong ? found.length - mostShown : 0
  return (
    <Ticks
      {...field}
      options={isLong ? [...ticked, ...found.slice(0, mostShown)] : options}
      before={
        isLong && (
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
        )
      }
    >
      {more > 0 && <p class="entry-hint">{formatCount(more, words.moreTerritories, locale)}</p>}
    </Ticks>
  )
}

/** A name as people look for it: without accents or capitals. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
