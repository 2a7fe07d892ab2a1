import { useState } from 'preact/hooks'
import { type Subscription, subscriptions } from '#shared/contract/reporting/subscription.ts'
import { fill } from '#shared/text/fill.ts'
import { useResource } from '../../api/use-resource.ts'
import { useForm } from '../../form/use-form.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { draftOf, draft as draftSchema, emptyDraft, readDraft } from './draft.ts'
import { useWords } from './use-words.ts'

/** Between two readings, in milliseconds: somebody may be confirming beside this page. */
const usual = 5000

/** What somebody is told by e-mail, and what is being typed of it. */
export type OwnSubscriptions = ReturnType<typeof useSubscriptions>

/** Follows the subscriptions of whoever is signed in, makes, changes and stops them. */
export function useSubscriptions(session: Session) {
  const { locale } = useLanguage()
  const words = useWords()
  const { followed, send } = useResource(session, '/v1/subscriptions', subscriptions, { usual })
  /** What was done last, in a sentence. */
  const [done, setDone] = useState<{ said: string } | null>(null)
  const form = useForm({
    start: emptyDraft(locale),
    kept: { name: 'subscription', schema: draftSchema },
    read: (draft) => readDraft(draft, words),
    send: (sent, id) => send(`/${id}`, sent),
    done({ subscriptions: all }, { id, sent }) {
      const one = all.find((other) => other.id === id)
      const said = one?.confirmed_at ? words.kept : words.asked
      setDone({ said: fill(said, { address: one?.address ?? sent.address }) })
    },
    words,
  })
  async function stop(one: Subscription) {
    const sending = await send(`/${one.id}`, undefined, 'DELETE')
    if (sending.kind !== 'done') return sending
    setDone({ said: words.stopped })
    if (form.id === one.id) form.begin()
    return sending
  }
  return {
    followed,
    form,
    done,
    correct: (one: Subscription) => form.begin(draftOf(one), one.id),
    stop,
  }
}
