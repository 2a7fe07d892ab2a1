import { useRef, useState } from 'preact/hooks'
import type { Draft, DraftPlace } from '../../shared/acts.ts'
import { useActions } from '../hooks/actions.ts'
import { useMatter } from './matter.tsx'

/**
 * What is typed for an act. Each change is kept at once, so that a panel that is closed loses
 * nothing of it.
 * @returns what is typed, and how some of it changes
 */
export function useDraft(place: DraftPlace): [Draft, (more: Draft) => void] {
  const { drafts } = useMatter()
  const { act } = useActions()
  const [draft, setDraft] = useState<Draft>(drafts[place] ?? {})
  // The next key may come before the panel is drawn again.
  const latest = useRef(draft)
  const change = (more: Draft) => {
    latest.current = { ...latest.current, ...more }
    setDraft(latest.current)
    act({ does: 'keep', place, draft: latest.current })
  }
  return [draft, change]
}
