import type { ComponentChildren } from 'preact'
import type { ServiceList } from '#shared/contract/catalogue/service-version.ts'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { keptSubjects } from '../../form/kept-draft.ts'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { Attention } from '../../style/attention.tsx'
import { addressOf, begun } from './service-address.ts'
import { useWords } from './use-words.ts'

interface OfferedProps {
  known: ServiceList | null
  /** Whether what is shown is up to date. */
  freshness: ComponentChildren
  arriving: boolean
}

/** Every service with what it promises, and the way to change it. */
export function Offered({ known, freshness, arriving }: OfferedProps) {
  const { text: common, locale } = useLanguage()
  const words = useWords()
  const text = words.page
  const heading = useArrival(arriving)
  const unsaved = keptSubjects('services')
  useTitle(common.pages.services)
  return (
    <main class="services">
      <h1 ref={heading} tabIndex={-1}>
        {text.question}
      </h1>
      <p class="intro">{text.intro}</p>
      {freshness}
      {known && (
        <>
          {known.services.length === 0 && <p>{text.none}</p>}
          <ul class="services-list plain-list">
            {known.services.map(({ service, name, norm, version, author, at }) => {
              const day = formatDay(new Date(at), known.zone, locale, new Date())
              const { by, byNobody } = words.version
              return (
                <li key={service} class="service-card card">
                  <h2>
                    <a href={addressOf(service)}>
                      <LocalisedText text={name} locale={locale} />
                    </a>
                  </h2>
                  <p>
                    <LocalisedText text={norm.sentence} locale={locale} />
                  </p>
                  <p class="field-hint">
                    {author === null
                      ? fill(byNobody, { version })
                      : fill(by, { version, author, day })}
                  </p>
                  {unsaved.includes(service) && <Attention>{text.unsaved}</Attention>}
                </li>
              )
            })}
          </ul>
          <div class="services-begin">
            {unsaved.includes(begun) && <Attention>{text.unsavedNew}</Attention>}
            <p>
              <a href={addressOf(begun)} class="service-open">
                {text.begin}
              </a>
            </p>
          </div>
        </>
      )}
    </main>
  )
}
