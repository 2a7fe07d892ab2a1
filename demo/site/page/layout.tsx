import type { ComponentChildren } from 'preact'
import { locales } from '#shared/text/locale.ts'
import { Document } from '../../pages/document.tsx'
import { site } from '../../valmont/organisation.ts'
import { address } from '../visit/address.ts'
import type { Visit } from '../visit/visit.ts'
import { Foot } from './foot.tsx'
import { Head } from './head.tsx'

/**
 * Renders a page of the town's site.
 * @param hidden excludes it from search engines: a personal page, or an error
 * @param alone leaves the menu out, where a démarche ends
 * @param mark prefix of the title when there are errors
 */
export function Layout(props: {
  visit: Visit
  title: string
  mark?: string
  hidden?: boolean
  alone?: boolean
  children: ComponentChildren
}) {
  const { visit, title, mark = '', hidden, alone = false, children } = props
  const { text, locale, path, hub, url } = visit
  return (
    <Document
      locale={locale}
      title={`${mark}${title} – ${text.site.name}`}
      style="/valmont.css"
      icon="/blason.svg"
      skip={text.site.skip}
      hidden={hidden === true}
      more={
        <>
          {!hidden &&
            locales.map((other) => (
              <link
                key={other}
                rel="alternate"
                hreflang={other}
                href={`${url}${address(other, path)}`}
              />
            ))}
          <script async src={`${hub}/parvis.js`} data-site={site} />
        </>
      }
    >
      <Head visit={visit} alone={alone} />
      <main id="contenu" tabIndex={-1}>
        {children}
      </main>
      <Foot visit={visit} />
    </Document>
  )
}
