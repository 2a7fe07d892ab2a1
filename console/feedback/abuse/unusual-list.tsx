import type { ComponentChildren } from 'preact'
import type { Draft } from './draft.ts'
import { useWords } from './use-words.ts'

/** Something unusual: what it is, what is known of it, and the setting aside to begin, if any. */
interface Unusual {
  key: string
  said: string
  facts: readonly ComponentChildren[]
  draft: Draft | null
  /** What else can be done. @param titled id of the element that says what it is */
  more?(titled: string): ComponentChildren
}

interface UnusualListProps {
  id: string
  title: string
  intro: string
  all: readonly Unusual[]
  onPrepare: (draft: Draft) => void
}

/** What waits to be looked at, each with what to do; nothing where nothing waits. */
export function UnusualList({ id, title, intro, all, onPrepare }: UnusualListProps) {
  const words = useWords().unusual
  if (all.length === 0) return null
  return (
    <section class="asides-unusual ruled" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="aside-sentence">{intro}</p>
      <ul class="asides-list plain-list">
        {all.map(({ key, said, facts, draft, more }, nth) => (
          <li key={key}>
            <p class="aside-said" id={`${id}-${nth}`}>
              {said}
            </p>
            <ul>
              {facts.map((fact, at) => (
                <li key={at}>{fact}</li>
              ))}
            </ul>
            {draft && (
              <button type="button" class="quiet" onClick={() => onPrepare(draft)}>
                {words.prepare}
              </button>
            )}
            {more?.(`${id}-${nth}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
