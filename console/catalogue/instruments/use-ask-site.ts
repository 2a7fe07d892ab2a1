import { useState } from 'preact/hooks'
import { configurationSaved, siteSettings } from '#shared/contract/catalogue/site-settings.ts'
import { replaceInstrument } from '#shared/quality/replace-instrument.ts'
import type { Locale } from '#shared/text/locale.ts'
import type { OwnQuestionsText } from '#shared/text/site-owner/catalogue/own-questions-fr.ts'
import { readHub } from '../../api/read-hub.ts'
import { sendHub } from '../../api/send-hub.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { useOwnWords } from './form-context.ts'

/** A version of a questionnaire. */
interface Named {
  id: string
  version: number
}

/** Where it stands that a site asks a questionnaire; `why` it does not, in a sentence. */
type Asking = { kind: 'none' | 'asking' | 'asked' } | { kind: 'failed'; why: string }

/** Makes a site ask a questionnaire that is saved, and keeps its other settings. */
export function useAskSite(session: Session, site: string) {
  const { locale } = useLanguage()
  const text = useOwnWords()
  const [asking, setAsking] = useState<Asking>({ kind: 'none' })
  return {
    asking,
    forget: () => setAsking({ kind: 'none' }),
    async ask(named: Named) {
      setAsking({ kind: 'asking' })
      setAsking(await askSite(session, site, named, locale, text))
    },
  }
}

async function askSite(
  session: Session,
  site: string,
  named: Named,
  locale: Locale,
  { notAsked }: OwnQuestionsText,
): Promise<Asking> {
  const path = `/v1/configuration/${site}`
  const reading = await readHub(session, path, siteSettings)(null, new AbortController().signal)
  if (reading.kind === 'over') return { kind: 'none' }
  if (reading.kind !== 'fresh') return { kind: 'failed', why: notAsked.unreachable }
  const { content, instruments, version } = reading.content
  const find = (id: string, version: number) =>
    instruments.find((one) => one.id === id && one.version === version)
  const instrument = find(named.id, named.version)
  if (!content || !instrument) return { kind: 'failed', why: notAsked.changed }
  const before = find(content.instrument, content.instrument_version)
  const sent = await sendHub(
    session,
    path,
    replaceInstrument(content, before ?? null, instrument),
    configurationSaved,
    { locale, headers: { 'If-Match': `"${version}"` } },
  )
  if (sent.kind === 'done') return { kind: 'asked' }
  if (sent.kind === 'over') return { kind: 'none' }
  if (sent.kind === 'trouble') return { kind: 'failed', why: notAsked.unreachable }
  const { detail, errors = [] } = sent.problem
  return { kind: 'failed', why: errors[0]?.detail ?? detail }
}
