import type { ComponentChildren } from 'preact'
import { Document } from '../document.tsx'
import type { Visit } from './visit.ts'

/** A page of the inbox. @param isLive it shows what arrives meanwhile. */
export function Layout(props: {
  visit: Visit
  title: string
  isLive?: boolean
  children: ComponentChildren
}) {
  const { visit, title, isLive = false, children } = props
  const { text, locale } = visit
  return (
    <Document
      locale={locale}
      title={`${title} – ${text.name}`}
      style="/inbox.css"
      icon="/inbox.svg"
      skip={text.skip}
      hidden
      more={isLive && <script type="module" src="/inbox.js" />}
    >
      <header>
        <a class="brand" href="/">
          <img src="/inbox.svg" alt="" width="28" height="28" />
          {text.name}
        </a>
      </header>
      <main id="contenu" tabIndex={-1}>
        {children}
      </main>
      <footer>
        <p>{text.fictive}</p>
      </footer>
      <p class="unseen" role="status" />
    </Document>
  )
}
