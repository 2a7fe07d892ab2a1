import { renderToString } from 'preact-render-to-string'
import { oneLine, withoutOverrides } from '../../platform/terminal/one-line.ts'
import { LetterFoot, LetterHead } from '../../requests/delivery/letter/letter-frame.tsx'
import { accentOf, styles, writeLetterSheet } from '../../requests/delivery/letter/letter-style.ts'
import type { LetterLine, LetterPart, SubscriptionLetter } from './letter.ts'

/** Renders a letter as an HTML document without scripts or external resources. */
export function writeHtml(letter: SubscriptionLetter): string {
  const { locale, title, identity, lead, parts, way, note, footer, stop } = letter
  const drawn = renderToString(
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{oneLine(title)}</title>
        <style>{writeLetterSheet(identity)}</style>
      </head>
      <body class="ground ink" style={styles.body}>
        <main class="ink" style={styles.main}>
          <LetterHead identity={identity} />
          <h1 style={styles.h1}>{oneLine(title)}</h1>
          {lead.map((said) => (
            <p style={styles.lead}>{said}</p>
          ))}
          {parts.map((part) => (
            <PartView part={part} />
          ))}
          <p style={styles.way}>
            <a
              class="button"
              style={`${styles.button};background:${accentOf(identity)}`}
              href={way.url}
            >
              {way.label}
            </a>
          </p>
          {note !== null && (
            <p class="muted" style={styles.small}>
              {note}
            </p>
          )}
          <div class="line" style={styles.footer}>
            {footer.map((line) => (
              <p class="muted" style={styles.small}>
                {line}
              </p>
            ))}
            {stop && (
              <p class="muted" style={styles.small}>
                <a class="ink" style={styles.link} href={stop.url}>
                  {stop.label}
                </a>
              </p>
            )}
            <LetterFoot identity={identity} />
          </div>
        </main>
      </body>
    </html>,
  )
  return `<!doctype html>${withoutOverrides(drawn)}`
}

function PartView({ part: { title, lines } }: { part: LetterPart }) {
  return (
    <>
      <h2 style={styles.h2}>
        <bdi>{oneLine(title)}</bdi>
      </h2>
      {lines.map((line) => (
        <LineView line={line} />
      ))}
    </>
  )
}

/** Renders a world or a service under its name. */
function LineView({ line: { alert, head, text, isFaint = false, links = [] } }: LineViewProps) {
  return (
    <>
      {alert !== undefined && (
        <div class="warn" style={styles.asked}>
          <p style={styles.p}>{alert}</p>
        </div>
      )}
      <p {...(isFaint && { class: 'muted' })} style={isFaint ? styles.small : styles.p}>
        {head !== undefined && (
          <>
            <strong>
              <bdi>{oneLine(head)}</bdi>
            </strong>
            <br />
          </>
        )}
        <bdi>{text}</bdi>
        {links.map(({ label, url }) => (
          <>
            <br />
            <a class="ink" style={styles.link} href={url}>
              {label}
            </a>
          </>
        ))}
      </p>
    </>
  )
}

interface LineViewProps {
  line: LetterLine
}
