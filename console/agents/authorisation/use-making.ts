import { useEffect, useState } from 'preact/hooks'
import { type KeyMade, keyMade } from '#shared/contract/agents/key.ts'
import { sendHub } from '../../api/send-hub.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { keptContent } from '../../storage/kept-content.ts'
import { keep } from '../../storage/tab-memory.ts'
import { type Draft, draft as draftSchema, emptyDraft, type Faults, readDraft } from './draft.ts'
import { useWords } from './use-words.ts'

/** What stands in the way of making a key: by field, and in all. */
interface Trouble {
  faults: Faults
  said: string
  /** Counts the tries, so that the keyboard goes to the fault at each. */
  turn: number
}

/** The key that is being typed in. It outlives the page, and the session. */
export interface Making {
  draft: Draft
  change(part: Partial<Draft>): void
  trouble: Trouble | null
  sending: boolean
  make(): Promise<void>
}

/** What is typed to make a key, and how it is made. @param onMade told the key, this one time */
export function useMaking(session: Session, onMade: (made: KeyMade) => void): Making {
  const { locale } = useLanguage()
  const words = useWords()
  const [draft, setDraft] = useState<Draft>(() => keptContent('key', draftSchema) ?? emptyDraft)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [sending, setSending] = useState(false)

  // A session may end while somebody types: the tab has it when they come back.
  useEffect(() => {
    keep('key', draft === emptyDraft ? null : JSON.stringify(draft))
  }, [draft])

  const refuse = (faults: Faults, said: string) =>
    setTrouble((before) => ({ faults, said, turn: (before?.turn ?? 0) + 1 }))

  async function make() {
    if (sending) return
    const written = readDraft(draft, words)
    if ('faults' in written) return refuse(written.faults, words.notMade)
    setSending(true)
    const options = { locale, method: 'POST' as const }
    const outcome = await sendHub(session, '/v1/keys', written.sent, keyMade, options)
    setSending(false)
    if (outcome.kind === 'over') return
    if (outcome.kind === 'trouble') return refuse({}, words.unreachable)
    if (outcome.kind === 'refused') {
      const { detail, errors = [] } = outcome.problem
      return refuse(Object.fromEntries(errors.map((one) => [one.path, one.detail])), detail)
    }
    setTrouble(null)
    setDraft(emptyDraft)
    onMade(outcome.content)
  }

  const change = (part: Partial<Draft>) => {
    setTrouble((before) => before && withoutFaultsOf(before, part))
    setDraft((before) => ({ ...before, ...part }))
  }
  return { draft, change, trouble, sending, make }
}

/** What was said of a field goes as soon as it is changed; with the last, so does the rest. */
function withoutFaultsOf(trouble: Trouble, part: Partial<Draft>): Trouble | null {
  const left = Object.entries(trouble.faults).filter(([path]) => !(path.slice(1) in part))
  return left.length === 0 ? null : { ...trouble, faults: Object.fromEntries(left) }
}
