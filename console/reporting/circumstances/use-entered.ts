import { type Circumstance, circumstances } from '#shared/contract/reporting/circumstance.ts'
import { useResource } from '../../api/use-resource.ts'
import { useForm } from '../../form/use-form.ts'
import { useHeld } from '../../language/use-held.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { draftOf, draft as draftSchema, emptyDraft, readDraft } from './draft.ts'
import { useWords } from './use-words.ts'

/** The last thing that was done here. */
interface Done {
  what: 'entered' | 'taken_back'
  one: Circumstance
}

/** What happened, and what is being typed of it. */
export type FollowedCircumstances = ReturnType<typeof useEntered>

/** Follows what happened, and enters, corrects and takes back. */
export function useEntered(session: Session) {
  const words = useWords()
  const { followed, send } = useResource(session, '/v1/circumstances', circumstances)
  const [done, setDone] = useHeld<Done | null>('circumstance done', null)
  const form = useForm({
    start: emptyDraft,
    kept: { name: 'circumstance', schema: draftSchema },
    read: (draft) => readDraft(draft, words),
    send: (sent, id) => send(`/${id}`, sent),
    done({ circumstances: all }, { id }) {
      const one = all.find((other) => other.id === id)
      setDone(one ? { what: 'entered', one } : null)
    },
    words,
  })
  async function takeBack(one: Circumstance) {
    const sending = await send(`/${one.id}`, undefined, 'DELETE')
    if (sending.kind !== 'done') return sending
    setDone({ what: 'taken_back', one })
    if (form.id === one.id) form.begin()
    return sending
  }
  return {
    followed,
    form,
    done,
    correct: (one: Circumstance) => form.begin(draftOf(one), one.id),
    takeBack,
  }
}
