import type { ComponentChildren } from 'preact'
import type { Draft } from './draft.ts'
import { useWords } from './use-words.ts'

/** Something unusual: what it is, what is known of it, and the setting aside to begin. */
interface Unusual {
  key: string
  said: string
  facts: readonly ComponentChildren[]
  draft: Draft
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
        {all.map(({ key, said, facts, draft }) => (
          <li key={key}>
            <p class="aside-said">{said}</p>
            <ul>
              {facts.map((fact, at) => (
                <li key={at}>{fact}</li>
              ))}
            </ul>
            <button type="button" class="quiet" onClick={() => onPrepare(draft)}>
              {words.prepare}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
