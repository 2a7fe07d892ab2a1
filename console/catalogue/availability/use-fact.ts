import { useEffect, useState } from 'preact/hooks'
import { type OfferTaken, offerTaken } from '#shared/contract/catalogue/offer.ts'
import { sendHub } from '../../api/send-hub.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { keptContent } from '../../storage/kept-content.ts'
import { keep } from '../../storage/tab-memory.ts'
import {
  type Draft,
  draft as draftSchema,
  emptyDraft,
  type Faults,
  nextDraft,
  readDraft,
} from './draft.ts'
import { useWords } from './use-words.ts'

/** One record that is typed, and what became of the last. It outlives the page, and the session. */
export function useFact(session: Session, onEntered: () => void) {
  const { locale } = useLanguage()
  const words = useWords()
  const [draft, setDraft] = useState<Draft>(() => keptContent('offer', draftSchema) ?? emptyDraft)
  const [trouble, setTrouble] = useState<{ faults: Faults; said: string; turn: number } | null>(
    null,
  )
  const [sending, setSending] = useState(false)
  const [done, setDone] = useState<OfferTaken | null>(null)

  useEffect(() => keep('offer', draft === emptyDraft ? null : JSON.stringify(draft)), [draft])

  const refuse = (faults: Faults, said: string) =>
    setTrouble((before) => ({ faults, said, turn: (before?.turn ?? 0) + 1 }))

  async function enter() {
    if (sending) return
    const written = readDraft(draft, words)
    if ('faults' in written) return refuse(written.faults, words.notSent)
    setSending(true)
    const body = { facts: [written.fact] }
    const options = { locale, method: 'POST' as const }
    const outcome = await sendHub(session, '/v1/offers/facts', body, offerTaken, options)
    setSending(false)
    if (outcome.kind === 'over') return
    if (outcome.kind === 'trouble') return refuse({}, words.unreachable)
    if (outcome.kind === 'refused') {
      const { detail, errors = [] } = outcome.problem
      const faults = errors.map((one) => [one.path.replace(/^\/facts\/0/, ''), one.detail])
      return refuse(Object.fromEntries(faults), errors.length > 0 ? words.notSent : detail)
    }
    setTrouble(null)
    setDone(outcome.content)
    setDraft(nextDraft(draft))
    onEntered()
  }

  const change = (part: Partial<Draft>) => {
    setTrouble(null)
    setDraft((before) => ({ ...before, ...part }))
  }
  return { draft, change, trouble, sending, done, enter }
}
