import { renderToString } from 'preact-render-to-string'
import { directionOf, type UsagerLocale } from '#shared/text/usager-locale.ts'
import type { LetterIdentity } from '../../../catalogue/identity/letter-identity.ts'
import { oneLine } from '../../../platform/terminal/one-line.ts'
import type { Letter } from '../channels/email/letter.ts'
import { LetterFoot, LetterHead, writeLetterFoot } from '../letter/letter-frame.tsx'
import { styles, writeLetterSheet } from '../letter/letter-style.ts'

/**
 * Writes an e-mail of a few sentences. It holds nothing of the request: its reader may be a
 * stranger.
 */
export function writeDirectLetter(
  identity: LetterIdentity,
  locale: UsagerLocale,
  subject: string,
  sentences: readonly string[],
): Letter {
  const html = renderToString(
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{oneLine(subject)}</title>
        <style>{writeLetterSheet(identity)}</style>
      </head>
      <body class="ground ink" style={styles.body}>
        <main class="ink" style={styles.main}>
          <LetterHead identity={identity} />
          <h1 style={styles.h1}>{subject}</h1>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <LetterFoot identity={identity} />
        </main>
      </body>
    </html>,
  )
  const foot = writeLetterFoot(identity, locale).map((lines) => lines.join('\n'))
  return {
    subject: oneLine(subject),
    text: `${[...sentences, ...foot].filter((one) => one !== '').join('\n\n')}\n`,
    html: `<!doctype html>${html}`,
    calendar: null,
    identity,
  }
}
