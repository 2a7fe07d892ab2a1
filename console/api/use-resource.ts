import { useMemo } from 'preact/hooks'
import type * as z from 'zod'
import { useLanguage } from '../language/language.tsx'
import type { Session } from '../sign-in/session/session.ts'
import { latest } from './latest.ts'
import { readHub } from './read-hub.ts'
import { type SendResult, sendHub } from './send-hub.ts'
import { useFollowed } from './use-followed.ts'

interface Following {
  /** Milliseconds between two readings; `null`, as it is by default, when one is enough. */
  usual?: number | null
  /** Not while it is not looked at: what was read stays. */
  active?: boolean
}

/**
 * Something the hub tells whole at a path, and again after each change.
 * @returns what is known of it; `ask`, which reads it now; `send`, which changes it by a path inside;
 *   `hear`, which takes over what was told otherwise
 */
export function useResource<T>(
  session: Session,
  path: string,
  schema: z.ZodType<T>,
  { usual = null, active = true }: Following = {},
) {
  const { locale } = useLanguage()
  const read = useMemo(() => readHub(session, path, schema), [session, path])
  const { followed, ask, change } = useFollowed({ read, merge: latest<T>, usual, active })
  const hear = (told: T) => change(() => told)

  async function send(
    inside: string,
    body: unknown,
    method: 'PUT' | 'POST' | 'DELETE' = 'PUT',
  ): Promise<SendResult<T>> {
    const sending = await sendHub(session, `${path}${inside}`, body, schema, { locale, method })
    if (sending.kind === 'done') hear(sending.content)
    return sending
  }
  return { followed, ask, send, hear }
}
