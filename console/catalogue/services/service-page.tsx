import type { ComponentChildren } from 'preact'
import type { ServiceVersion } from '#shared/contract/catalogue/service-version.ts'
import { formatDay, formatHour } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { type Localised, localise } from '#shared/text/locale.ts'
import { messageTextsText } from '#shared/text/site-owner/catalogue/message-texts.ts'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { fragments } from '../../route/page.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { useWords } from './use-words.ts'

interface ServicePageProps {
  title: string | Localised
  arriving: boolean
  /** Said when it was just declared for the first time. */
  declared: ServiceVersion | null
  zone: string
  /** Address of the texts of its messages; nothing for a new service. */
  texts?: string | null
  children: ComponentChildren
}

/** The page of one service: its name, the way back to all, and what is inside. */
export function ServicePage({
  title,
  arriving,
  declared,
  zone,
  texts,
  children,
}: ServicePageProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const heading = useArrival(arriving)
  const said = typeof title === 'string' ? title : localise(title, locale)
  useTitle(said)
  return (
    <main class="services form-page">
      <div class="services-head">
        <p>
          <a href={fragments.services}>{words.page.back}</a>
        </p>
        <h1 ref={heading} tabIndex={-1} aria-describedby="service-declared">
          {said}
        </h1>
        {texts && (
          <p>
            <a href={texts} class="service-open">
              {messageTextsText[locale].link}
            </a>
          </p>
        )}
        <p class="save-done" id="service-declared">
          {declared &&
            fill(words.save.saved, {
              version: declared.version,
              author: declared.author ?? '',
              day: formatDay(new Date(declared.at), zone, locale, new Date()),
              hour: formatHour(new Date(declared.at), zone, locale),
            })}
        </p>
      </div>
      {children}
    </main>
  )
}
