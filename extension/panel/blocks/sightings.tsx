import type { Identifier } from '#shared/contract/agents/context.ts'
import type { Sighting } from '../../shared/state.ts'
import { distinct, isSame } from '../../shared/subject.ts'
import { useLanguage } from '../hooks/language.tsx'
import { formatIdentifier } from '../model/format-identifier.ts'

interface SightingsProps {
  sightings: readonly Sighting[]
  subject: Identifier | null
  onChoose(subject: Identifier): void
}

/** What was seen on the page, to choose from; the one that is looked for is marked. */
export function Sightings({ sightings, subject, onChoose }: SightingsProps) {
  const { text } = useLanguage()
  return (
    <ul class="chips" aria-label={text.who.seen}>
      {distinct(sightings).map(({ trust, place, ...seen }) => {
        const { kind, value } = seen
        const isChosen = isSame(seen, subject)
        return (
          <li key={`${kind} ${value}`}>
            <button
              type="button"
              class={`chip ${trust}`}
              aria-pressed={isChosen}
              onClick={() => isChosen || onChoose(seen)}
            >
              <svg class="chip-mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                <circle cx="6" cy="6" r="5" />
                {isChosen && <circle class="core" cx="6" cy="6" r="2.5" />}
              </svg>
              <span class="chip-kind">{text.who[kind]}</span>{' '}
              <bdi class="chip-value">{formatIdentifier(seen)}</bdi>{' '}
              {trust === 'likely' && (
                <span class="chip-trust">
                  {place ? text.who.found[kind][place] : text.who.likely}
                </span>
              )}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
