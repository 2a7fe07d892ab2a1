import { useEffect, useState } from 'preact/hooks'
import { type OwnSites, ownSites } from '#shared/contract/catalogue/own-sites.ts'
import { sendHub } from '../../api/send-hub.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { keptContent } from '../../storage/kept-content.ts'
import { keep } from '../../storage/tab-memory.ts'
import { type Draft, draft as draftSchema, type Faults, readDraft, slugOf } from './draft.ts'
import { useWords } from './use-words.ts'

/** What stands in the way: by field, and in all. */
interface Trouble {
  faults: Faults
  said: string
  /** Counts the tries, so that the keyboard goes to the fault at each. */
  turn: number
}

/** A site that is being typed. It outlives the page, and the session. */
export interface Registering {
  draft: Draft
  change(part: Partial<Draft>): void
  trouble: Trouble | null
  sending: boolean
  register(): Promise<void>
}

/**
 * What is typed of a site, and how it is registered.
 * @param known the one that is changed, as it is registered; `null` for another one
 * @param onRegistered told all sites there are then, and the name of this one
 */
export function useRegistering(
  session: Session,
  { known, empty }: { known: string | null; empty: Draft },
  onRegistered: (all: OwnSites, name: string) => void,
): Registering {
  const { locale } = useLanguage()
  const words = useWords()
  const place = `site:${known ?? ''}` as const
  const [draft, setDraft] = useState<Draft>(() => keptContent(place, draftSchema) ?? empty)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [sending, setSending] = useState(false)

  // A session may end while somebody types: the tab has it when they come back.
  useEffect(() => {
    const isTyped = JSON.stringify(draft) !== JSON.stringify(empty)
    keep(place, isTyped ? JSON.stringify(draft) : null)
  }, [draft, empty])

  const refuse = (faults: Faults, said: string) =>
    setTrouble((before) => ({ faults, said, turn: (before?.turn ?? 0) + 1 }))

  async function register() {
    if (sending) return
    const read = readDraft(draft, words)
    if ('faults' in read) return refuse(read.faults, words.notSaved)
    setSending(true)
    const path = `/v1/own-sites/${draft.slug}`
    const sent = await sendHub(session, path, read.sent, ownSites, { locale })
    setSending(false)
    if (sent.kind === 'trouble') return refuse({}, words.unreachable)
    if (sent.kind === 'refused') {
      const { code, detail } = sent.problem
      return refuse(code === 'site_taken' ? { slug: detail } : {}, detail)
    }
    if (sent.kind === 'over') return
    setTrouble(null)
    if (known === null) setDraft(empty)
    keep(place, null)
    onRegistered(sent.content, read.sent.name[locale])
  }

  function change(part: Partial<Draft>) {
    setTrouble(null)
    setDraft((before) => {
      const isSuggested = known === null && before.slug === slugOf(before.fr)
      const suggested = part.fr !== undefined && isSuggested ? { slug: slugOf(part.fr) } : {}
      return { ...before, ...suggested, ...part }
    })
  }
  return { draft, change, trouble, sending, register }
}
