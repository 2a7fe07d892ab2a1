import type { ContextFound, Identifier } from '#shared/contract/agents/context.ts'
import { fill } from '#shared/text/fill.ts'
import type { LookState, Sighting } from '../../shared/state.ts'
import { MergesList } from '../acts/merges-list.tsx'
import { useLanguage } from '../hooks/language.tsx'
import { Sightings } from './sightings.tsx'

interface UsagerBlockProps {
  /** As the page shows it. */
  name: string | null
  sightings: readonly Sighting[]
  subject: Identifier | null
  look: LookState
  onChoose(subject: Identifier): void
}

/** The block of the usager: who this is, and on what evidence. */
export function UsagerBlock({ name, sightings, subject, look, onChoose }: UsagerBlockProps) {
  const { text } = useLanguage()
  const usager = look.state === 'answered' && look.context.found ? look.context.usager : undefined
  const acting =
    (look.state === 'answered' && look.context.found && look.context.request?.acting) || []
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
      {look.state !== 'none' && <Known usager={usager} />}
      {acting.map(({ words }) => (
        <p key={words} class="callback">
          <bdi>{words}</bdi>
        </p>
      ))}
      {look.state === 'answered' && <MergesList usager={usager} />}
    </section>
  )
}

/** How the hub knows them. Its place is kept while the answer is on its way. */
function Known({ usager }: { usager: ContextFound['usager'] }) {
  const { text } = useLanguage()
  return (
    <ul class="known small">
      {usager?.known_by.map(({ kind, how, since }) => (
        <li key={kind}>{fill(text.who[how], { kind: text.who[kind], since })}</li>
      ))}
      {usager?.known_by.length === 0 && <li class="muted">{text.who.unknown}</li>}
    </ul>
  )
}
