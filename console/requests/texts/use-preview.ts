import { useEffect, useState } from 'preact/hooks'
import {
  longestText,
  type MessagePreview,
  type MessagePreviewAsked,
  messagePreview,
} from '#shared/contract/requests/message-text.ts'
import { sendHub } from '../../api/send-hub.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'

/** How long nobody writes before what is written is shown, in milliseconds. */
const rest = 400

/** What a usager would read, and whether the hub failed to say it last. */
interface Previewed {
  seen: MessagePreview | null
  isTroubled: boolean
}

/** Shows a text as its usager would read it, each time nobody writes for a moment. */
export function usePreview(session: Session, service: string, asked: MessagePreviewAsked) {
  const { locale: own } = useLanguage()
  const [previewed, setPreviewed] = useState<Previewed>({ seen: null, isTroubled: false })
  const { kind, locale, text } = asked

  useEffect(() => {
    if (text.trim() === '' || [...text].length > longestText) return
    const stop = new AbortController()
    const timer = setTimeout(() => void show(stop.signal), rest)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [session, service, kind, locale, text])

  async function show(signal: AbortSignal) {
    const path = `/v1/services/${service}/texts/preview`
    const options = { locale: own, method: 'POST', signal } as const
    const sent = await sendHub(session, path, asked, messagePreview, options)
    if (signal.aborted || sent.kind === 'over') return
    if (sent.kind === 'done') setPreviewed({ seen: sent.content, isTroubled: false })
    else setPreviewed(({ seen }) => ({ seen, isTroubled: true }))
  }

  return previewed
}
