import type { Identifier } from '#shared/contract/agents/context.ts'
import type { TabState } from '../../shared/state.ts'
import { useLanguage } from '../hooks/language.tsx'
import { Sightings } from './sightings.tsx'

export interface UsagerBlockProps extends Pick<TabState, 'name' | 'sightings'> {
  subject: Identifier | null
  onChoose(subject: Identifier): void
}

/** The block of the usager, before a look: who this is, and where the page says so. */
export function UsagerBlock({ name, sightings, subject, onChoose }: UsagerBlockProps) {
  const { text } = useLanguage()
  return (
    <section class="block" aria-labelledby="who">
      <h2 id="who" class="label">
        {text.who.title}
      </h2>
      {name === null ? (
        <p class="muted">{text.who.nameless}</p>
      ) : (
        <p>
          <bdi class="name">{name}</bdi> <span class="muted small">{text.who.unverified}</span>
        </p>
      )}
      <Sightings sightings={sightings} subject={subject} onChoose={onChoose} />
    </section>
  )
}
