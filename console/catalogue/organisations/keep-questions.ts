import { ownSites } from '#shared/contract/catalogue/own-sites.ts'
import { configurationSaved, siteSettings } from '#shared/contract/catalogue/site-settings.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { beginText } from '#shared/text/begin/text.ts'
import type { Locale } from '#shared/text/locale.ts'
import { readHub } from '../../api/read-hub.ts'
import { type SendResult, sendHub } from '../../api/send-hub.ts'
import type { Session } from '../../sign-in/session/session.ts'
import type { Asked } from './draft-site.ts'

/**
 * Registers a site, then has it ask the first instrument of the hub as it is, with the usual notice.
 * What it asks already stays.
 */
export async function keepQuestions(
  session: Session,
  { site, put, officer }: Asked,
  { controller, locale }: { controller: string; locale: Locale },
): Promise<SendResult<unknown>> {
  const registered = await sendHub(session, `/v1/own-sites/${site}`, put, ownSites, { locale })
  if (registered.kind !== 'done') return registered
  const path = `/v1/configuration/${site}`
  const reading = await readHub(session, path, siteSettings)(null, new AbortController().signal)
  if (reading.kind === 'over') return { kind: 'over' }
  const settings = reading.kind === 'fresh' ? reading.content : null
  const [instrument] = settings?.instruments ?? []
  if (!settings || !instrument) return { kind: 'trouble', trouble: 'unreachable' }
  if (settings.content !== null) return registered
  const notice = { controller, officer, ...noticeTexts() }
  const content = defaultConfiguration(instrument, notice)
  return sendHub(session, path, content, configurationSaved, {
    locale,
    headers: { 'If-Match': '"0"' },
  })
}

function noticeTexts() {
  const { fr, en } = beginText
  const both = (name: keyof typeof fr.notice) => ({
    fr: fr.notice[name],
    en: en.notice[name],
  })
  return { purpose: both('purpose'), basis: both('basis'), rights: both('rights') }
}
