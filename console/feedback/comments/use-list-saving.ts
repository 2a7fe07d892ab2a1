import { useState } from 'preact/hooks'
import type * as z from 'zod'
import { publicRepliesText } from '#shared/text/site-owner/feedback/text.ts'
import { sendHub } from '../../api/send-hub.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'

/** Sends changes to a list that the hub tells whole after each, and says what stands in the way. */
export function useListSaving<List>(
  session: Session,
  schema: z.ZodType<List>,
  hear: (list: List) => void,
) {
  const { locale } = useLanguage()
  const [trouble, setTrouble] = useState<string | null>(null)
  const [saving, setSaving] = useState(false)

  /** @returns whether it is kept */
  async function send(
    path: string,
    body: unknown,
    method: 'PUT' | 'POST' | 'DELETE' = 'PUT',
  ): Promise<boolean> {
    if (saving) return false
    setSaving(true)
    const sending = await sendHub(session, path, body, schema, { locale, method })
    setSaving(false)
    if (sending.kind === 'over') return false
    if (sending.kind === 'trouble') setTrouble(publicRepliesText[locale].trouble)
    if (sending.kind === 'refused')
      setTrouble(sending.problem.errors?.[0]?.detail ?? sending.problem.detail)
    if (sending.kind !== 'done') return false
    setTrouble(null)
    hear(sending.content)
    return true
  }

  return { send, saving, trouble, say: setTrouble }
}
