import { useState } from 'preact/hooks'
import { type Key, type KeyMade, type KeySent, keyMade, keys } from '#shared/contract/agents/key.ts'
import { sendHub } from '../../api/send-hub.ts'
import { useResource } from '../../api/use-resource.ts'
import { useForm } from '../../form/use-form.ts'
import { useLanguage } from '../../language/language.tsx'
import { useHeld } from '../../language/use-held.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { type Draft, draft, emptyDraft, readDraft } from './draft.ts'
import { useWords } from './use-words.ts'

const minute = 60_000

/** A key that was made, which is shown this one time, and the one it replaces. */
export interface Made {
  made: KeyMade['made']
  replaces: string | null
}

/** The keys, what is done with each, and the one that is being made. */
export type FollowedKeys = ReturnType<typeof useKeys>

/** Follows the keys of the organisation while they are looked at, and does what is asked with them. */
export function useKeys(session: Session, active: boolean) {
  const { locale } = useLanguage()
  const words = useWords()
  const following = { usual: minute, active }
  const { followed, send, hear } = useResource(session, '/v1/keys', keys, following)
  const [made, setMade] = useHeld<Made | null>('key made', null)
  /** The last key that was revoked here. */
  const [revoked, setRevoked] = useState<Key | null>(null)

  async function make(path: string, body: unknown, replaces: string | null) {
    const sending = await sendHub(session, path, body, keyMade, { locale, method: 'POST' })
    if (sending.kind !== 'done') return sending
    const { made, ...known } = sending.content
    hear(known)
    setMade({ made, replaces })
    setRevoked(null)
    return sending
  }
  async function revoke(one: Key) {
    const sending = await send(`/${one.key}`, undefined, 'DELETE')
    if (sending.kind !== 'done') return sending
    setRevoked(one)
    // One that replaces it stays to be copied.
    setMade((before) => (before?.made.key === one.key ? null : before))
    return sending
  }
  const form = useForm<Draft, KeySent, KeyMade>({
    start: emptyDraft,
    kept: { name: 'key', schema: draft },
    read: (typed) => readDraft(typed, words),
    send: (sent) => make('/v1/keys', sent, null),
    words: { notSent: words.notMade, unreachable: words.unreachable },
  })
  return {
    followed,
    form,
    made,
    revoked,
    /** Shows the key that was made no more. */
    forget: () => setMade(null),
    rotate: (key: string, keep_days: number) => make(`/v1/keys/${key}/rotate`, { keep_days }, key),
    revoke,
  }
}
