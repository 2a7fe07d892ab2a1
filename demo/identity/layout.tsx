import type { ComponentChildren } from 'preact'
import { locales } from '#shared/text/locale.ts'
import { Document } from '../pages/document.tsx'
import type { Visit } from './visit.ts'

/**
 * Renders a page of the identity provider, in the town's colours.
 * @param mark prefix of the title when there are errors
 * @param translated the page has one address for all languages, with `?locale=`
 */
export function Layout(props: {
  visit: Visit
  title: string
  mark?: string
  translated?: boolean
  children: ComponentChildren
}) {
  const { visit, title, mark = '', translated, children } = props
  const { text, locale } = visit
  return (
    <Document
      locale={locale}
      title={`${mark}${title} – ${text.site}`}
      style="/valmont.css"
      icon="/blason.svg"
      skip={text.skip}
      hidden
    >
      <header class="head">
        <div class="wrap">
          <p class="town">
            <img src="/blason.svg" alt="" width="44" height="52" />
            <span>
              {text.site}
              <small>{text.agents}</small>
            </span>
          </p>
          {translated &&
            locales
              .filter((other) => other !== locale)
              .map((other) => (
                <a
                  key={other}
                  class="language"
                  href={`?locale=${other}`}
                  lang={other}
                  hreflang={other}
                >
                  {text.otherLanguage}
                </a>
              ))}
        </div>
      </header>
      <main id="contenu" tabIndex={-1}>
        <div class="wrap prose">{children}</div>
      </main>
      <footer class="foot">
        <div class="wrap">
          <p class="fictive">{text.fictive}</p>
        </div>
      </footer>
    </Document>
  )
}
