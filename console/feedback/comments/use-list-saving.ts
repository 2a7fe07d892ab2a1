import { useState } from 'preact/hooks'
import type * as z from 'zod'
import { publicRepliesText } from '#shared/text/site-owner/feedback/public-replies.ts'
import { type SendResult, sendHub } from '../../api/send-hub.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'

/** A change that is sent: where to, what, and how. */
type Change = [path: string, body: unknown, method?: 'PUT' | 'POST' | 'DELETE']

/** Sends changes to a list that the hub tells whole after each. */
export function useListSaving<List>(
  session: Session,
  schema: z.ZodType<List>,
  hear: (list: List) => void,
) {
  const { locale } = useLanguage()
  const [trouble, setTrouble] = useState<string | null>(null)
  const [acting, setActing] = useState(false)

  async function send(...[path, body, method = 'PUT']: Change): Promise<SendResult<List>> {
    const sending = await sendHub(session, path, body, schema, { locale, method })
    if (sending.kind === 'done') hear(sending.content)
    return sending
  }

  /** Sends what a button does, and says what stands in the way. @returns whether it is kept */
  async function act(...change: Change): Promise<boolean> {
    if (acting) return false
    setActing(true)
    const sending = await send(...change)
    setActing(false)
    const { problem } = sending.kind === 'refused' ? sending : { problem: null }
    const said = problem && (problem.errors?.[0]?.detail ?? problem.detail)
    setTrouble(sending.kind === 'trouble' ? publicRepliesText[locale].trouble : said)
    return sending.kind === 'done'
  }

  return { send, act, trouble }
}
