import { useMemo, useState } from 'preact/hooks'
import {
  type Subscription,
  type SubscriptionPut,
  type Subscriptions,
  subscriptions,
} from '#shared/contract/reporting/subscription.ts'
import { fill } from '#shared/text/fill.ts'
import type { Followed } from '../../api/followed.ts'
import { latest } from '../../api/latest.ts'
import { readHub } from '../../api/read-hub.ts'
import { useFollowed } from '../../api/use-followed.ts'
import { type EntryTrouble, useEntering } from '../../form/use-entering.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { type Draft, draftOf, draft as draftSchema, emptyDraft } from './draft.ts'
import { useWords } from './use-words.ts'

/** What somebody is told by e-mail, and what is being typed of it. */
export interface OwnSubscriptions {
  followed: Followed<Subscriptions>
  draft: Draft
  change(part: Partial<Draft>): void
  trouble: EntryTrouble | null
  sending: boolean
  /** What was done last, in a sentence. */
  done: { said: string } | null
  send(): Promise<void>
  correct(one: Subscription): void
  giveUp(): void
  /** @returns why it could not be done; `null` when it was, or when the session is over */
  stop(one: Subscription): Promise<string | null>
}

const path = '/v1/subscriptions'

/** Between two readings, in milliseconds: somebody may be confirming beside this page. */
const usual = 5000

/** Follows the subscriptions of whoever is signed in, makes, changes and stops them. */
export function useSubscriptions(session: Session): OwnSubscriptions {
  const { locale } = useLanguage()
  const words = useWords()
  const read = useMemo(() => readHub(session, path, subscriptions), [session])
  const { followed, change: hear } = useFollowed({
    read,
    merge: latest<Subscriptions>,
    usual,
    active: true,
  })
  const [done, setDone] = useState<OwnSubscriptions['done']>(null)
  const empty = () => emptyDraft(locale)
  const entering = useEntering({
    session,
    place: 'subscription',
    drafts: draftSchema,
    empty,
    path,
    answers: subscriptions,
    words,
  })
  const { draft, start, sending } = entering

  async function send() {
    if (sending) return
    if (draft.address.trim() === '')
      return entering.refuse({ '/address': words.fault.address }, words.notSent)
    const content = await entering.send(bodyOf(draft))
    if (content === null) return
    hear(() => content)
    const one = content.subscriptions.find(({ id }) => id === draft.id)
    const said = one?.confirmed_at ? words.kept : words.asked
    setDone({ said: fill(said, { address: one?.address ?? draft.address.trim() }) })
    start(empty())
  }

  async function stop(one: Subscription) {
    const outcome = await entering.remove(one.id)
    if (outcome === null) return null
    if ('refused' in outcome) return outcome.refused
    hear(() => outcome.content)
    setDone({ said: words.stopped })
    if (draft.id === one.id) start(empty())
    return null
  }

  return {
    followed,
    draft,
    change: entering.change,
    trouble: entering.trouble,
    sending,
    done,
    send,
    correct: (one) => start(draftOf(one)),
    giveUp: () => start(empty()),
    stop,
  }
}

function bodyOf({ kind, every, services, address, locale }: Draft): SubscriptionPut {
  const told = { services, address: address.trim(), locale }
  return kind === 'digest' ? { kind, every, ...told } : { kind, ...told }
}
