import { useState } from 'preact/hooks'
import type { ContextFound } from '#shared/contract/agents/context.ts'
import { fill } from '#shared/text/fill.ts'
import { matterOf } from '../../shared/matter.ts'
import type { LookState } from '../../shared/state.ts'
import { useMatter } from '../acts/matter.tsx'
import { MergePart } from '../acts/merge-part.tsx'
import { MergesList } from '../acts/merges-list.tsx'
import { useLanguage } from '../hooks/language.tsx'
import { NowLine } from './now-line.tsx'
import { Sightings } from './sightings.tsx'
import type { UsagerBlockProps } from './usager-block.tsx'

interface KnownBlockProps extends UsagerBlockProps {
  look: Exclude<LookState, { state: 'none' }>
}

/**
 * The usager of a look: one line, and below it, folded, where the page says who this is, how the hub
 * knows them, and which of their identifiers were merged. What is done there is in sight.
 */
export function KnownBlock({ look, ...usager }: KnownBlockProps) {
  const { text } = useLanguage()
  const { acts } = useMatter()
  const { name, sightings, subject, onChoose } = usager
  const isAtWork = Object.keys(acts).some((place) => /^(un)?merge\b/.test(place))
  const of = JSON.stringify(look.subject)
  const [folded, setFolded] = useState<{ of: string; isOpen: boolean } | null>(null)
  // What was opened or closed of another subject says nothing of this one.
  const isOpen = folded?.of === of ? folded.isOpen : isAtWork
  const known = look.state === 'answered' && look.context.found ? look.context.usager : undefined
  return (
    <>
      <NowLine
        name={name}
        look={look}
        isOpen={isOpen}
        onToggle={() => setFolded({ of, isOpen: !isOpen })}
      />
      <section id="known" class="block" aria-label={text.who.title} hidden={!isOpen}>
        {isOpen && (
          <>
            {name !== null && <p class="muted small">{text.who.unverified}</p>}
            <Sightings sightings={sightings} subject={subject} onChoose={onChoose} />
            <Known usager={known} />
            <MergesList usager={known} />
            {matterOf(look) !== null && (
              <div key={matterOf(look)} class="acts">
                <MergePart sightings={sightings} />
              </div>
            )}
          </>
        )}
      </section>
    </>
  )
}

/** How the hub knows them. */
function Known({ usager }: { usager: ContextFound['usager'] }) {
  const { text } = useLanguage()
  if (!usager) return null
  return (
    <ul class="known small">
      {usager.known_by.map(({ kind, how, since }) => (
        <li key={kind}>{fill(text.who[how], { kind: text.who[kind], since })}</li>
      ))}
      {usager.known_by.length === 0 && <li class="muted">{text.who.unknown}</li>}
    </ul>
  )
}
