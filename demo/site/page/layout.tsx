import type { ComponentChildren } from 'preact'
import { locales } from '#shared/text/locale.ts'
import { site } from '../../valmont/organisation.ts'
import { address } from '../address.ts'
import type { Visit } from '../visit.ts'
import { Foot } from './foot.tsx'
import { Head } from './head.tsx'

/**
 * A page of the town's site.
 * @param hidden search engines leave it alone: it is one person’s, or an error.
 * @param mark what the title says before its words, when something is to correct.
 */
export function Layout(props: {
  visit: Visit
  title: string
  mark?: string
  hidden?: boolean
  children: ComponentChildren
}) {
  const { visit, title, mark = '', hidden, children } = props
  const { text, locale, path, hub, url } = visit
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${mark}${title} – ${text.site.name}`}</title>
        {hidden && <meta name="robots" content="noindex" />}
        <link rel="stylesheet" href="/valmont.css" />
        <link rel="icon" type="image/svg+xml" href="/blason.svg" />
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
      </head>
      <body>
        <a class="skip" href="#contenu">
          {text.site.skip}
        </a>
        <Head visit={visit} />
        <main id="contenu" tabIndex={-1}>
          {children}
        </main>
        <Foot visit={visit} />
      </body>
    </html>
  )
}
