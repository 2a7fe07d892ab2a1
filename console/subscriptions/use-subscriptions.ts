import { useEffect, useMemo, useState } from 'preact/hooks'
import {
  type Subscription,
  type SubscriptionPut,
  type Subscriptions,
  subscriptions,
} from '#shared/contract/subscription.ts'
import { fill } from '#shared/text/fill.ts'
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
import { useWords } from './use-words.ts'

interface Trouble {
  /** What is wrong, by the path of the field in the body. */
  faults: Readonly<Record<string, string>>
  said: string
  /** Counts the tries, so that the keyboard goes to the fault at each. */
  turn: number
}

/** What somebody is told by e-mail, and what is being typed of it. */
export interface OwnSubscriptions {
  followed: Followed<Subscriptions>
  draft: Draft
  change(part: Partial<Draft>): void
  trouble: Trouble | null
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
  const [draft, setDraft] = useState<Draft>(
    () => keptContent('subscription', draftSchema) ?? emptyDraft(locale),
  )
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [sending, setSending] = useState(false)
  const [done, setDone] = useState<OwnSubscriptions['done']>(null)

  useEffect(() => keep('subscription', JSON.stringify(draft)), [draft])

  const refuse = (faults: Trouble['faults'], said: string) =>
    setTrouble((before) => ({ faults, said, turn: (before?.turn ?? 0) + 1 }))

  async function send() {
    if (sending) return
    if (draft.address.trim() === '')
      return refuse({ '/address': words.fault.address }, words.notSent)
    setSending(true)
    const outcome = await sendHub(session, `${path}/${draft.id}`, bodyOf(draft), subscriptions, {
      locale,
    })
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
    const one = outcome.content.subscriptions.find(({ id }) => id === draft.id)
    const said = one?.confirmed_at ? words.kept : words.asked
    setDone({ said: fill(said, { address: one?.address ?? draft.address.trim() }) })
    setDraft(emptyDraft(locale))
  }

  async function stop(one: Subscription) {
    const options = { locale, method: 'DELETE' as const }
    const outcome = await sendHub(session, `${path}/${one.id}`, undefined, subscriptions, options)
    if (outcome.kind === 'refused') return outcome.problem.detail
    if (outcome.kind === 'trouble') return words.unreachable
    if (outcome.kind === 'over') return null
    hear(() => outcome.content)
    setDone({ said: words.stopped })
    if (draft.id === one.id) setDraft(emptyDraft(locale))
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
    send,
    correct: (one) => start(draftOf(one)),
    giveUp: () => start(emptyDraft(locale)),
    stop,
  }
}

function bodyOf({ kind, every, services, address, locale }: Draft): SubscriptionPut {
  const told = { services, address: address.trim(), locale }
  return kind === 'digest' ? { kind, every, ...told } : { kind, ...told }
}
