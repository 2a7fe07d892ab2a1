import { useEffect, useState } from 'preact/hooks'
import type { Communes } from '#shared/contract/catalogue/commune.ts'
import { formatNumber } from '#shared/report/format-numbers.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { geographyText } from '#shared/text/site-owner/catalogue/geography.ts'
import { writeLines } from '../../form/lines.ts'
import { useLanguage } from '../../language/language.tsx'
import type { FollowedDeclarations } from './use-declarations.ts'

type Commune = Communes['communes'][number]

interface CommuneSearchProps {
  find: FollowedDeclarations['findCommunes']
  /** Adds a line to those that are typed. */
  onAdd(line: string): void
}

/** Time to finish a word before it is looked for, in milliseconds. */
const pause = 250

/** Communes of France by name or code, with their population: one press adds a line. */
export function CommuneSearch({ find, onAdd }: CommuneSearchProps) {
  const { locale } = useLanguage()
  const words = geographyText[locale].communes
  const [sought, seek] = useState('')
  const [found, setFound] = useState<Communes | 'searching' | 'failed' | null>(null)
  const [added, setAdded] = useState('')
  const asked = sought.trim()

  useEffect(() => {
    if (asked.length < 2) {
      setFound(null)
      return
    }
    const stop = new AbortController()
    const later = setTimeout(async () => {
      setFound('searching')
      const read = await find(asked, stop.signal)
      if (!stop.signal.aborted) setFound(read ?? 'failed')
    }, pause)
    return () => {
      clearTimeout(later)
      stop.abort()
    }
  }, [asked])

  function add({ territory, name, population }: Commune) {
    onAdd(writeLines([[territory, name, population === null ? '' : String(population)]]))
    setAdded(fill(words.added, { name }))
  }

  const said = found === 'searching' || found === 'failed' ? words[found] : ''
  const list = typeof found === 'object' ? found : null
  return (
    <div class="entry-field commune-search">
      <label for="commune-search">{words.label}</label>
      <p class="entry-hint" id="commune-search-hint">
        {words.hint}
      </p>
      <input
        id="commune-search"
        type="search"
        autoComplete="off"
        value={sought}
        aria-describedby="commune-search-hint"
        onInput={(event) => {
          seek(event.currentTarget.value)
          setAdded('')
        }}
      />
      <p role="status">{added || said || (list?.communes.length === 0 ? words.nothing : '')}</p>
      {list && (
        <ul>
          {list.communes.map((commune) => (
            <li key={commune.territory}>
              <button type="button" class="quiet" onClick={() => add(commune)}>
                {fill(commune.population === null ? words.addUncounted : words.add, {
                  name: commune.name,
                  code: commune.territory,
                  people: formatNumber(commune.population ?? 0, locale),
                })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {list && list.more > 0 && (
        <p class="entry-hint">{formatCount(list.more, words.more, locale)}</p>
      )}
    </div>
  )
}
