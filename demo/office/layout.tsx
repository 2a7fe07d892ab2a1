import type { ComponentChildren } from 'preact'
import type { Visit } from './visit.ts'

/** Whose session is open: the counter's own, shared by whoever sits there. */
const signedIn = 'guichet@valmont.example'

/** A page of the back office. Only `<main>` and the title change from one page to the next. */
export function Layout(props: { visit: Visit; title: string; children: ComponentChildren }) {
  const { visit, title, children } = props
  const { text, locale } = visit
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${title} – ${text.name}`}</title>
        <link rel="stylesheet" href="/dossiers.css" />
        <link rel="icon" type="image/svg+xml" href="/dossiers.svg" />
        <script type="module" src="/dossiers.js" />
      </head>
      <body>
        <a class="skip" href="#contenu">
          {text.skip}
        </a>
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
      </body>
    </html>
  )
}
