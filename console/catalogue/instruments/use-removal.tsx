import { useState } from 'preact/hooks'
import { useFocusLater } from '../../form/use-focus-later.ts'
import { useOwnWords } from './form-context.ts'
import { settleLanguages } from './own-languages.ts'
import type { Own } from './own-text.ts'

interface Removed {
  at: number
  /** What is said of it. */
  sentence: string
  before: Own
  after: string
}

/** Removes something of a questionnaire, and brings it back until something else is changed. */
export function useRemoval(own: Own, id: string, change: (own: Own) => void) {
  const text = useOwnWords()
  const [removed, setRemoved] = useState<Removed | null>(null)
  const focus = useFocusLater()
  const isLast = removed !== null && removed.after === JSON.stringify(own)
  return {
    remove(at: number, sentence: string, next: Own) {
      setRemoved({ at, sentence, before: own, after: JSON.stringify(settleLanguages(next)) })
      focus(id)
      change(next)
    },
    /** Where it stood, while it can be brought back. */
    gone: isLast ? removed.at : null,
    undo: isLast && (
      <p class="own-gone">
        <span>{removed.sentence}</span>
        <button
          id={id}
          type="button"
          class="quiet"
          aria-label={`${text.undo}\u00a0: ${removed.sentence}`}
          onClick={() => change(removed.before)}
        >
          {text.undo}
        </button>
      </p>
    ),
  }
}
