import { useEffect } from 'preact/hooks'
import {
  type EntrySent,
  type EntryStored,
  entryForms,
  entryStored,
} from '#shared/contract/feedback/entry.ts'
import { uuidv4 } from '#shared/identifier/uuidv4.ts'
import { entriesText } from '#shared/text/site-owner/feedback/entries.ts'
import { sendHub } from '../../api/send-hub.ts'
import { useResource } from '../../api/use-resource.ts'
import { useForm } from '../../form/use-form.ts'
import { useLanguage } from '../../language/language.tsx'
import { useHeld } from '../../language/use-held.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { type Draft, draft as draftSchema, emptyDraft, nextDraft } from './draft.ts'
import { choosing, readDraft } from './read-draft.ts'

/** What may be typed in, and what is. */
export type FollowedEntries = ReturnType<typeof useEntries>

/** Feedback that is being typed in, and how it is saved. */
export function useEntries(session: Session, active: boolean) {
  const { locale } = useLanguage()
  const text = entriesText[locale]
  const path = `/v1/entries/forms?locale=${locale}`
  const { followed } = useResource(session, path, entryForms, { active })
  const known = followed.content
  /** The receipt of the last one that was saved. */
  const [saved, setSaved] = useHeld<EntryStored | null>('entry saved', null)
  const form = useForm<Draft, Omit<EntrySent, 'id'>, EntryStored>({
    start: choosing(emptyDraft, known),
    kept: { name: 'entry', schema: draftSchema },
    // Nobody tells by it when an answer was typed.
    makeId: () => uuidv4(crypto.getRandomValues(new Uint8Array(16))),
    read: (draft) => (known ? readDraft(draft, known, text) : { faults: [] }),
    send(entry, id) {
      const options = { locale, method: 'POST' as const }
      return sendHub(session, '/v1/entries', { id, ...entry }, entryStored, options)
    },
    next: (draft) => choosing(nextDraft(draft), known),
    done: setSaved,
    words: { notSent: text.notSaved, unreachable: text.unreachable },
  })
  // What was offered when it was typed may be offered no more.
  useEffect(() => {
    if (known && form.isResumed) form.change(choosing(form.draft, known))
  }, [known])
  return {
    followed,
    form,
    saved,
    /** Another site has other forms and languages. */
    chooseSite: (site: string) =>
      form.change(choosing({ ...form.draft, site, form: '', locale: '' }, known)),
  }
}
