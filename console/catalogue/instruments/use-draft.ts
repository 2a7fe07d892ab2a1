import { useEffect, useState } from 'preact/hooks'
import type { OfferedInstrument, SiteSettings } from '#shared/contract/catalogue/site-settings.ts'
import { draftKept } from '#shared/contract/catalogue/site-settings.ts'
import { sendHub } from '../../api/send-hub.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { readWritten, withSomeNotice } from './read-written.ts'
import type { Written } from './written.ts'

/** How long nobody writes before what is written is tried, in milliseconds. */
export const rest = 700

/** A draft that can be looked at, and how it stands beside what is written. */
export interface Drafted {
  draft: string | null
  state: 'waiting' | 'fresh' | 'behind' | 'trouble'
}

/**
 * Keeps a draft of what is written, each time it has no fault and nobody writes for a moment. What
 * nobody changed is no draft: it is tried by the name of its site.
 */
export function useDraft(
  session: Session,
  { site, content: base }: SiteSettings,
  written: Written,
  instrument: OfferedInstrument | undefined,
  isDirty: boolean,
): Drafted {
  const { locale } = useLanguage()
  const [drafted, setDrafted] = useState<Drafted>({ draft: null, state: 'waiting' })
  const said = JSON.stringify(written)

  useEffect(() => {
    if (!isDirty) return setDrafted({ draft: site, state: 'fresh' })
    const stop = new AbortController()
    const timer = setTimeout(() => void keepDraft(stop.signal), rest)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [said, instrument, isDirty])

  async function keepDraft(signal: AbortSignal) {
    if (!instrument) return
    const { content } = readWritten(withSomeNotice(written), instrument, base)
    const become = (state: Drafted['state']) => setDrafted(({ draft }) => ({ draft, state }))
    if (!content) return become('behind')
    const path = `/v1/configuration/${site}/draft`
    const sent = await sendHub(session, path, content, draftKept, { locale, signal })
    if (signal.aborted || sent.kind === 'over') return
    if (sent.kind === 'done') setDrafted({ draft: sent.content.draft, state: 'fresh' })
    else become(sent.kind === 'refused' ? 'behind' : 'trouble')
  }

  return drafted
}
