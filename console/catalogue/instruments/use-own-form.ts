import { useRef } from 'preact/hooks'
import * as z from 'zod'
import { instrumentStored } from '#shared/contract/catalogue/own-instrument.ts'
import type { SiteSettings } from '#shared/contract/catalogue/site-settings.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { sendHub } from '../../api/send-hub.ts'
import { useVersionedForm } from '../../form/use-versioned-form.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { useOwnWords, useWords } from './form-context.ts'
import { inOwnWords } from './own-faults.ts'
import { readOwn } from './own-text.ts'
import { useAskSite } from './use-ask-site.ts'

/** The text of a questionnaire, and the version it was read from. */
export interface OwnBase {
  version: number
  since: null
  text: string
}

export interface OwnFormSettings {
  session: Session
  settings: SiteSettings
  told: OwnBase
  /** What it is before it is saved: a copy. */
  copied: string
  /** What is kept, or asked, is another than before. */
  onKept(): void
  reload(): Promise<OwnBase | null>
}

const written = z.strictObject({ text: z.string() })

/** What is kept; the hub says no hour of it, so that it is when it was heard. */
const stored = instrumentStored.transform((one) => ({ ...one, since: new Date().toISOString() }))

/** The form of a questionnaire: it is saved, and the site asks it where that was wanted. */
export function useOwnForm(
  { session, settings: { site }, told, onKept, reload }: Omit<OwnFormSettings, 'copied'>,
  languages: readonly UsagerLocale[],
) {
  const { locale } = useLanguage()
  const { page } = useWords()
  const text = useOwnWords()
  const { asking, ask, forget } = useAskSite(session, site)
  const isToAsk = useRef(false)
  const form = useVersionedForm<OwnBase, { text: string }, string, z.infer<typeof stored>>({
    kept: { name: 'instrument', subject: site, schema: written },
    told,
    fillIn: ({ text }) => ({ text }),
    read: (draft) => ({ sent: draft.text }),
    async send(sent, version) {
      const isSame = readOwn(sent)?.id === readOwn(told.text)?.id
      const headers = { ...(isSame && { 'If-Match': `"${version}"` }) }
      const body = { text: sent }
      return inOwnWords(
        await sendHub(session, '/v1/instruments', body, stored, { locale, headers }),
        { text: sent, languages },
        text,
      )
    },
    changed: 'instrument_changed',
    onSaved(sent, { id, version }) {
      if (isToAsk.current) void ask({ id, version }).then(onKept)
      else onKept()
      return { version, since: null, text: sent }
    },
    reload,
    words: { notSent: null, unreachable: page.saveTrouble },
  })
  const submit = async (asks: boolean) => {
    isToAsk.current = asks
    forget()
    await form.submit()
  }
  return { ...form, asking, submit: () => submit(false), saveAndAsk: () => submit(true) }
}
