import { useState } from 'preact/hooks'
import type { OwnSites } from '#shared/contract/catalogue/own-sites.ts'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { fill } from '#shared/text/fill.ts'
import { questionsText } from '#shared/text/site-owner/catalogue/questions.ts'
import { useLanguage } from '../../language/language.tsx'
import { fragments } from '../../route/page.ts'
import type { Session } from '../../sign-in/session/session.ts'
import { Paste } from './paste.tsx'
import { useWords } from './use-words.ts'

interface SnippetProps {
  session: Session
  site: string
  services: OwnSites['services']
}

/** All that is pasted: the tag with its digest, and the elements of the service that asks. */
export function Snippet({ session, site, services }: SnippetProps) {
  const { locale, text } = useLanguage()
  const words = useWords()
  const [service, setService] = useState(services[0]?.service ?? '')
  const id = `element-${site}`
  return (
    <details class="site-snippet">
      <summary>{words.snippet}</summary>
      <Paste session={session} site={site} />
      <section aria-labelledby={`${id}-title`}>
        <h4 id={`${id}-title`}>{words.element}</h4>
        <label class="choice">
          <span>{words.forService}</span>
          <select value={service} onChange={(event) => setService(event.currentTarget.value)}>
            {services.map((one) => (
              <option key={one.service} value={one.service}>
                <LocalisedText text={one.name} locale={locale} />
              </option>
            ))}
          </select>
        </label>
        <p>{words.atTheEnd}</p>
        <Element site={site} service={service} more=' mode="ended"' />
        <p>{words.always}</p>
        <Element site={site} service={service} />
        <p>
          {words.unproven} <a href={fragments.services}>{text.pages.services}</a>,{' '}
          <a href={fragments.sheets}>{text.pages.sheets}</a>.
        </p>
        <p>{fill(words.npm, { name: '@parvis/widget' })}</p>
      </section>
    </details>
  )
}

/** One element with its link, which without script leads to the page of the hub that asks the same. */
function Element({ site, service, more = '' }: { site: string; service: string; more?: string }) {
  const { link } = questionsText[useLanguage().locale].preview
  const address = `${location.origin}/avis/donner?${new URLSearchParams({ site, service })}`
  return (
    <pre>
      <code>{`<parvis-feedback service="${service}"${more}>
  <a href="${address.replaceAll('&', '&amp;')}">${link}</a>
</parvis-feedback>`}</code>
    </pre>
  )
}
