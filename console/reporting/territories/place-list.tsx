import { useState } from 'preact/hooks'
import type { Places } from '#shared/contract/reporting/places.ts'
import type { Pointing } from '#shared/drawing/chart/drawn-territory.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Estimator } from './estimator.ts'
import { PlaceRow } from './place-row.tsx'
import { useWords } from './use-words.ts'

/** As many are read before one would rather search. */
const fewest = 12

/** Rows that are shown at once; the others are a press away. */
const step = 10

interface PlaceListProps {
  places: Places
  reading: Estimator
  pointing: Pointing
  /** Its address. */
  hrefOf(territory: string): string
  /** The drawing above has a line of each: the list draws none. */
  isDrawn: boolean
}

/** Each territory in words, by the alphabet, found by its name or code. */
export function PlaceList({ places, reading, pointing, hrefOf, isDrawn }: PlaceListProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const [sought, seek] = useState('')
  const [most, showUpTo] = useState(step)
  const { territories, untested } = places
  const text = plain(sought)
  const found =
    text === ''
      ? territories
      : territories.filter(
          ({ territory, name }) => plain(name).includes(text) || plain(territory).startsWith(text),
        )
  const listed = territories.filter(({ verdict }) => verdict === 'untested').length
  const more = found.length - most
  return (
    <section class="territory-list" aria-labelledby="territory-list">
      <h2 id="territory-list">{words.list}</h2>
      {untested > 0 && <p>{formatCount(untested, words.uncounted, locale)}</p>}
      {territories.length > fewest && (
        <div class="entry-field territory-find">
          <label for="territory-find">{words.find}</label>
          <input
            id="territory-find"
            type="search"
            autoComplete="off"
            value={sought}
            onInput={(event) => {
              seek(event.currentTarget.value)
              showUpTo(step)
            }}
          />
          <p role="status">
            {found.length === 0
              ? words.noMatch
              : fill(formatCount(found.length, words.shown, locale), {
                  all: territories.length + untested - listed,
                })}
          </p>
        </div>
      )}
      <ul>
        {found.slice(0, most).map((place) => (
          <PlaceRow
            key={place.territory}
            place={place}
            reading={reading}
            pointing={pointing}
            href={hrefOf(place.territory)}
            isDrawn={isDrawn}
          />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="quiet" onClick={() => showUpTo(most + step)}>
          {fill(words.showMore, { n: Math.min(step, more) })}
        </button>
      )}
    </section>
  )
}

/** A name without accents and capitals, as it is typed in a hurry. */
function plain(text: string): string {
  return text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
