import type { ComponentChildren } from 'preact'
import { type Locale, locales } from '#shared/text/locale.ts'
import { Document } from './document.tsx'

/** What every page of one server says around its content, in a language. */
interface Around {
  /** Beside the arms of the town. */
  name: string
  /** Under the name. */
  place?: string
  skip: string
  otherLanguage: string
  /** The sentence that everything is invented. */
  fictive: string
}

/**
 * Renders a page in the town's colours that is not a page of its site.
 * @param translated where the page has its other languages, before `?locale=`; `null` for a page
 *   without an address of its own
 */
export function TownPage(props: {
  around: Around
  locale: Locale
  title: string
  style: string
  translated: string | null
  children: ComponentChildren
}) {
  const { around, locale, title, style, translated, children } = props
  const { name, place, skip, otherLanguage, fictive } = around
  return (
    <Document
      locale={locale}
      title={`${title} – ${name}`}
      style={style}
      icon="/blason.svg"
      skip={skip}
      hidden
    >
      <header class="head">
        <div class="wrap">
          <p class="town">
            <img src="/blason.svg" alt="" width="44" height="52" />
            <span>
              {name}
              {place && <small>{place}</small>}
            </span>
          </p>
          {translated !== null &&
            locales
              .filter((other) => other !== locale)
              .map((other) => (
                <a
                  key={other}
                  class="language"
                  href={`${translated}?locale=${other}`}
                  lang={other}
                  hreflang={other}
                >
                  {otherLanguage}
                </a>
              ))}
        </div>
      </header>
      <main id="contenu" tabIndex={-1}>
        {children}
      </main>
      <footer class="foot">
        <div class="wrap">
          <p class="fictive">{fictive}</p>
        </div>
      </footer>
    </Document>
  )
}
