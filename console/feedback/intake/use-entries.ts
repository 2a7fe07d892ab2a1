import { useMemo, useState } from 'preact/hooks'
import { type EntryForms, type EntryStored, entryForms } from '#shared/contract/feedback/entry.ts'
import type { Followed } from '../../api/followed.ts'
import { latest } from '../../api/latest.ts'
import { readHub } from '../../api/read-hub.ts'
import { useFollowed } from '../../api/use-followed.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { type Draft, entryOf, newDraft } from './draft.ts'
import { choosing, faultsIn } from './faults.ts'
import { sendEntry } from './send-entry.ts'

/** What stands in the way of saving: by field, and in all. */
interface Trouble {
  /** By the path of the field in the body. */
  faults: Readonly<Record<string, string>>
  said: string
  /** Counts the tries, so that the keyboard goes to the fault at each. */
  turn: number
}

/** Feedback that is being typed in. It outlives the page: another may be looked at meanwhile. */
export interface FollowedEntries {
  followed: Followed<EntryForms>
  draft: Draft
  change(part: Partial<Draft>): void
  trouble: Trouble | null
  saving: boolean
  /** The receipt of the last one that was saved. */
  saved: EntryStored | null
  save(): Promise<void>
}

/** What may be typed in, what is, and how it is saved. */
export function useEntries(session: Session, active: boolean): FollowedEntries {
  const { locale } = useLanguage()
  const path = `/v1/entries/forms?locale=${locale}`
  const read = useMemo(() => readHub(session, path, entryForms), [session, path])
  const { followed } = useFollowed({ read, merge: latest<EntryForms>, usual: null, active })
  const [typed, setTyped] = useState<Draft>(() => newDraft())
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [saving, setSaving] = useState(false)
  const [saved, setSaved] = useState<EntryStored | null>(null)
  const draft = choosing(typed, followed.content)

  const refuse = (faults: Trouble['faults'], said: string) =>
    setTrouble((before) => ({ faults, said, turn: (before?.turn ?? 0) + 1 }))

  async function save() {
    const site = followed.content?.sites.find(({ configuration: { site } }) => site === draft.site)
    if (!site || !followed.content || saving) return
    const { faults, said, unreachable } = faultsIn(draft, site, followed.content.today, locale)
    if (Object.keys(faults).length > 0) return refuse(faults, said)
    setSaving(true)
    const sent = await sendEntry(session, entryOf(draft, site), locale)
    setSaving(false)
    if (sent.kind === 'unreachable') return refuse({}, unreachable)
    if (sent.kind === 'refused')
      return refuse(sent.faults, Object.keys(sent.faults).length > 0 ? said : sent.said)
    setTrouble(null)
    setSaved(sent.entry)
    setTyped(newDraft(draft))
  }

  const change = (part: Partial<Draft>) => setTyped({ ...draft, ...part })
  return { followed, draft, change, trouble, saving, saved, save }
}
