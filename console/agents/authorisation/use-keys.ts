import { useMemo, useState } from 'preact/hooks'
import type * as z from 'zod'
import { type Key, type KeyMade, type Keys, keyMade, keys } from '#shared/contract/agents/key.ts'
import type { Followed } from '../../api/followed.ts'
import { latest } from '../../api/latest.ts'
import { readHub } from '../../api/read-hub.ts'
import { sendHub } from '../../api/send-hub.ts'
import { useFollowed } from '../../api/use-followed.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { type Making, useMaking } from './use-making.ts'
import { useWords } from './use-words.ts'

const minute = 60_000

/** A key that was made, which is shown this one time, and the one it replaces. */
export interface Made {
  made: KeyMade['made']
  replaces: string | null
}

/** The keys, what is done with each, and the one that is being made. */
export interface FollowedKeys {
  followed: Followed<Keys>
  making: Making
  made: Made | null
  /** The last key that was revoked here. */
  revoked: Key | null
  /** Shows the key that was made no more. */
  forget(): void
  /** @returns why it could not be done; `null` when it was, or when the session is over */
  rotate(key: string, keepDays: number): Promise<string | null>
  revoke(key: Key): Promise<string | null>
}

/** Follows the keys of the organisation while they are looked at, and does what is asked with them. */
export function useKeys(session: Session, active: boolean): FollowedKeys {
  const { locale } = useLanguage()
  const words = useWords()
  const read = useMemo(() => readHub(session, '/v1/keys', keys), [session])
  const { followed, change } = useFollowed({ read, merge: latest<Keys>, usual: minute, active })
  const [made, setMade] = useState<Made | null>(null)
  const [revoked, setRevoked] = useState<Key | null>(null)
  const making = useMaking(session, (told) => hear(told, null))

  function hear({ made, ...known }: KeyMade, replaces: string | null) {
    change(() => known)
    setMade({ made, replaces })
    setRevoked(null)
  }

  async function send<T>(
    path: string,
    method: 'POST' | 'DELETE',
    body: unknown,
    schema: z.ZodType<T>,
    onDone: (told: T) => void,
  ): Promise<string | null> {
    const outcome = await sendHub(session, path, body, schema, { locale, method })
    if (outcome.kind === 'refused') return outcome.problem.detail
    if (outcome.kind === 'trouble') return words.unreachable
    if (outcome.kind === 'done') onDone(outcome.content)
    return null
  }

  return {
    followed,
    making,
    made,
    revoked,
    forget: () => setMade(null),
    rotate: (key, keep_days) =>
      send(`/v1/keys/${key}/rotate`, 'POST', { keep_days }, keyMade, (told) => hear(told, key)),
    revoke: (one) =>
      send(`/v1/keys/${one.key}`, 'DELETE', undefined, keys, (known) => {
        change(() => known)
        setRevoked(one)
        // One that replaces it stays to be copied.
        setMade((before) => (before?.made.key === one.key ? null : before))
      }),
  }
}
