import { useEffect, useMemo, useState } from 'preact/hooks'
import {
  type Circumstance,
  type Circumstances,
  circumstances,
} from '#shared/contract/circumstance.ts'
import { useLanguage } from '../language/language.tsx'
import { keptContent } from '../memory/kept-content.ts'
import { keep } from '../memory/tab-memory.ts'
import type { Followed } from '../reading/followed.ts'
import { latest } from '../reading/latest.ts'
import { readHub } from '../reading/read-hub.ts'
import { sendHub } from '../reading/send-hub.ts'
import { useFollowed } from '../reading/use-followed.ts'
import type { Session } from '../session/session.ts'
import { type Draft, draftOf, draft as draftSchema, emptyDraft } from './draft.ts'
import { type Faults, readDraft } from './read-draft.ts'
import { useWords } from './use-words.ts'

interface Trouble {
  faults: Faults
  said: string
  /** Counts the tries, so that the keyboard goes to the fault at each. */
  turn: number
}

/** The last thing that was done here. */
interface Done {
  what: 'entered' | 'taken_back'
  one: Circumstance
}

/** What happened, and what is being typed of it. */
export interface FollowedCircumstances {
  followed: Followed<Circumstances>
  draft: Draft
  change(part: Partial<Draft>): void
  trouble: Trouble | null
  sending: boolean
  done: Done | null
  enter(): Promise<void>
  correct(one: Circumstance): void
  giveUp(): void
  /** @returns why it could not be done; `null` when it was, or when the session is over */
  takeBack(one: Circumstance): Promise<string | null>
}

const path = '/v1/circumstances'

/** Follows what happened, and enters, corrects and takes back. What is typed outlives the page. */
export function useEntered(session: Session): FollowedCircumstances {
  const { locale } = useLanguage()
  const words = useWords()
  const read = useMemo(() => readHub(session, path, circumstances), [session])
  const { followed, change: hear } = useFollowed({
    read,
    merge: latest<Circumstances>,
    usual: null,
    active: true,
  })
  const [draft, setDraft] = useState<Draft>(
    () => keptContent('circumstance', draftSchema) ?? emptyDraft(),
  )
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [sending, setSending] = useState(false)
  const [done, setDone] = useState<Done | null>(null)

  useEffect(() => keep('circumstance', JSON.stringify(draft)), [draft])

  const refuse = (faults: Faults, said: string) =>
    setTrouble((before) => ({ faults, said, turn: (before?.turn ?? 0) + 1 }))

  async function enter() {
    if (sending) return
    const written = readDraft(draft, words)
    if ('faults' in written) return refuse(written.faults, words.notSent)
    setSending(true)
    const at = `${path}/${draft.id}`
    const outcome = await sendHub(session, at, written.sent, circumstances, { locale })
    setSending(false)
    if (outcome.kind === 'over') return
    if (outcome.kind === 'trouble') return refuse({}, words.unreachable)
    if (outcome.kind === 'refused') {
      const { detail, errors = [] } = outcome.problem
      const faults = Object.fromEntries(errors.map((one) => [one.path, one.detail]))
      return refuse(faults, errors.length > 0 ? words.notSent : detail)
    }
    setTrouble(null)
    hear(() => outcome.content)
    const one = outcome.content.circumstances.find(({ id }) => id === draft.id)
    setDone(one ? { what: 'entered', one } : null)
    setDraft(emptyDraft())
  }

  async function takeBack(one: Circumstance) {
    const options = { locale, method: 'DELETE' as const }
    const outcome = await sendHub(session, `${path}/${one.id}`, undefined, circumstances, options)
    if (outcome.kind === 'refused') return outcome.problem.detail
    if (outcome.kind === 'trouble') return words.unreachable
    if (outcome.kind === 'over') return null
    hear(() => outcome.content)
    setDone({ what: 'taken_back', one })
    if (draft.id === one.id) setDraft(emptyDraft())
    return null
  }

  const start = (next: Draft) => {
    setTrouble(null)
    setDraft(next)
  }
  return {
    followed,
    draft,
    change: (part) => {
      setTrouble(null)
      setDraft((before) => ({ ...before, ...part }))
    },
    trouble,
    sending,
    done,
    enter,
    correct: (one) => start(draftOf(one)),
    giveUp: () => start(emptyDraft()),
    takeBack,
  }
}
