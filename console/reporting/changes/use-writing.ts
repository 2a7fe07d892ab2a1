import { useState } from 'preact/hooks'
import { type Finding, type FindingContent, findings } from '#shared/contract/reporting/finding.ts'
import { useResource } from '../../api/use-resource.ts'
import { useForm } from '../../form/use-form.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { draftOf, draft as draftSchema, emptyDraft, readDraft } from './draft.ts'
import { useWords } from './use-words.ts'

/** What was found, and what is being written of a finding. */
export type Writing = ReturnType<typeof useWriting>

/** Follows what was found and decided, and writes it. @param onSaved leaves the form */
export function useWriting(session: Session, onSaved: () => void) {
  const words = useWords()
  const { followed, send } = useResource(session, '/v1/findings', findings, { usual: 60_000 })
  /** How often one was saved here. */
  const [saved, setSaved] = useState(0)
  const form = useForm({
    start: emptyDraft,
    kept: { name: 'finding', schema: draftSchema },
    read: (draft) => readDraft(draft, words),
    send: sendContent,
    done: () => {
      setSaved((before) => before + 1)
      onSaved()
    },
    fields: { unknown_service: '/service' },
    placeOf: (path) => path.replace(/^\/content(\/decision)?/, ''),
    words: {
      notSent: null,
      unreachable: words.trouble,
      refused: ({ code }) => (code === 'finding_changed' ? words.changed : undefined),
    },
  })
  async function sendContent(content: FindingContent, id: string) {
    const { read } = form.draft
    if (!form.isChange) return send('', { finding: id, content }, 'POST')
    const sending = await send(`/${id}`, { read, content })
    const isChanged = sending.kind === 'refused' && sending.problem.code === 'finding_changed'
    if (isChanged) form.change({ read: read + 1 })
    return sending
  }
  const open = (one: Finding) => form.begin(draftOf(one), one.finding)
  return { followed, form, saved, open }
}
