import type { ComponentChildren } from 'preact'
import { Document } from '../document.tsx'
import type { Visit } from './visit.ts'

/** Whose session is open: the counter's own, shared by whoever sits there. */
const signedIn = 'guichet@valmont.example'

/** A page of the back office. Only `<main>` and the title change from one page to the next. */
export function Layout(props: { visit: Visit; title: string; children: ComponentChildren }) {
  const { visit, title, children } = props
  const { text, locale } = visit
  return (
    <Document
      locale={locale}
      title={`${title} – ${text.name}`}
      style="/dossiers.css"
      icon="/dossiers.svg"
      skip={text.skip}
      hidden
      more={<script type="module" src="/dossiers.js" />}
    >
      <header>
        <a class="brand" href="/demandes">
          <img src="/dossiers.svg" alt="" width="28" height="28" />
          {text.name}
        </a>
        <p>
          {text.signedIn} <span data-signed-in>{signedIn}</span>
        </p>
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
