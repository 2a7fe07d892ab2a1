import { useEffect, useState } from 'preact/hooks'
import type * as z from 'zod'
import { sendHub } from '../api/send-hub.ts'
import { useLanguage } from '../language/language.tsx'
import type { Session } from '../sign-in/session/session.ts'
import { keptContent } from '../storage/kept-content.ts'
import { keep, type Remembered } from '../storage/tab-memory.ts'

/** What stands in the way: by the path of the field in what is sent, and in all. */
export interface EntryTrouble {
  faults: Readonly<Record<string, string>>
  said: string
  /** Counts the tries, so that the keyboard goes to the fault at each. */
  turn: number
}

/** Something that is being typed, and sent under an id of its own; it outlives the page and the session. */
export interface Entering<D, T> {
  draft: D
  change(part: Partial<D>): void
  /** Begins with another draft. */
  start(next: D): void
  trouble: EntryTrouble | null
  sending: boolean
  refuse(faults: EntryTrouble['faults'], said: string): void
  /** @returns what the hub keeps then; `null` when it was refused, or the session is over */
  send(body: unknown): Promise<T | null>
  /** Takes one away. @returns what is kept then, why it could not be done, or `null` when the session is over */
  remove(id: string): Promise<{ content: T } | { refused: string } | null>
}

interface EnteringOf<D, T> {
  session: Session
  /** Where what is typed is kept in this tab. */
  place: Remembered
  drafts: z.ZodType<D>
  empty: () => D
  /** Where each stands at the hub, before its id, and what the hub answers. */
  path: string
  answers: z.ZodType<T>
  words: { notSent: string; unreachable: string }
}

/** Keeps what is typed of one thing, sends it, and tells by field why it was refused. */
export function useEntering<D extends { id: string }, T>({
  session,
  place,
  drafts,
  empty,
  path,
  answers,
  words,
}: EnteringOf<D, T>): Entering<D, T> {
  const { locale } = useLanguage()
  const [draft, setDraft] = useState<D>(() => keptContent(place, drafts) ?? empty())
  const [trouble, setTrouble] = useState<EntryTrouble | null>(null)
  const [sending, setSending] = useState(false)
  useEffect(() => keep(place, JSON.stringify(draft)), [draft])

  const refuse = (faults: EntryTrouble['faults'], said: string) =>
    setTrouble((before) => ({ faults, said, turn: (before?.turn ?? 0) + 1 }))

  async function send(body: unknown): Promise<T | null> {
    setSending(true)
    const outcome = await sendHub(session, `${path}/${draft.id}`, body, answers, { locale })
    setSending(false)
    if (outcome.kind === 'done') {
      setTrouble(null)
      return outcome.content
    }
    if (outcome.kind === 'trouble') refuse({}, words.unreachable)
    if (outcome.kind === 'refused') {
      const { detail, errors = [] } = outcome.problem
      const faults = Object.fromEntries(errors.map((one) => [one.path, one.detail]))
      refuse(faults, errors.length > 0 ? words.notSent : detail)
    }
    return null
  }

  async function remove(id: string) {
    const options = { locale, method: 'DELETE' as const }
    const outcome = await sendHub(session, `${path}/${id}`, undefined, answers, options)
    if (outcome.kind === 'refused') return { refused: outcome.problem.detail }
    if (outcome.kind === 'trouble') return { refused: words.unreachable }
    return outcome.kind === 'done' ? { content: outcome.content } : null
  }

  const start = (next: D) => {
    setTrouble(null)
    setDraft(next)
  }
  const change = (part: Partial<D>) => {
    setTrouble(null)
    setDraft((before) => ({ ...before, ...part }))
  }
  return { draft, change, start, trouble, sending, refuse, send, remove }
}
