import { useState } from 'preact/hooks'
import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import { instrumentRead } from '#shared/contract/catalogue/own-instrument.ts'
import type { SiteSettings } from '#shared/contract/catalogue/site-settings.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { readHub } from '../../api/read-hub.ts'
import type { ReadResult } from '../../api/read-result.ts'
import { useResource } from '../../api/use-resource.ts'
import { Freshness } from '../../freshness/freshness.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { useOwnWords, useWords } from './form-context.ts'
import { OwnForm } from './own-form.tsx'
import { textOf } from './own-text.ts'
import type { OwnBase } from './use-own-form.ts'

interface OwnPageProps {
  session: Session
  settings: SiteSettings
  /** Reads the settings again. */
  reload(): Promise<ReadResult<SiteSettings>>
}

/**
 * The questionnaire a site wrote: the one it asks, or else the one kept under its name, or else a copy of
 * the one it asks.
 */
export function OwnPage({ session, settings, reload }: OwnPageProps) {
  const { locale } = useLanguage()
  const { page } = useWords()
  const text = useOwnWords()
  const { site, content, instruments } = settings
  const name = `${site}-questions`.slice(0, 64)
  const used = instruments.find(({ id }) => id === content?.instrument) ?? instruments[0]
  const kept = used?.own ? used : (instruments.find(({ id }) => id === name) ?? used)
  // Once a copy is saved it is found by its name: the page goes on with what it began with.
  const [first] = useState(kept?.id)
  const { followed } = useResource(session, `/v1/instruments/${first}`, instrumentRead)
  const read = followed.content
  if (!read)
    return (
      <Freshness followed={followed} loading={text.loading} kept={page.kept} zone={settings.zone} />
    )
  const copy = {
    ...read.instrument,
    id: name,
    title: { fr: `Questions de ${settings.name.fr}` },
  }
  const instrument = read.own ? read.instrument : copy
  const baseOf = (version: number, instrument: Instrument): OwnBase => ({
    version,
    since: null,
    text: textOf(instrument),
  })
  const readAgain = async () => {
    const path = `/v1/instruments/${instrument.id}`
    const now = await readHub(session, path, instrumentRead)(null, new AbortController().signal)
    if (now.kind !== 'fresh') return null
    return baseOf(now.content.instrument.version, now.content.instrument)
  }
  return (
    <>
      <p class="intro">{text.intro}</p>
      <OwnForm
        session={session}
        settings={settings}
        told={baseOf(read.own ? instrument.version : 0, instrument)}
        copied={fill(text.copied, { title: localise(read.instrument.title, locale) })}
        onKept={() => void reload()}
        reload={readAgain}
      />
    </>
  )
}
