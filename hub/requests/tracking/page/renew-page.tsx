import { requestText } from '#shared/text/usager/requests/text.ts'
import { Languages } from '../../../platform/pages/languages.tsx'
import { type PageFrame, writePage } from '../../../platform/pages/page.tsx'

/**
 * Asks for confirmation before a code is replaced.
 * @param offer the new code, encrypted by the hub: sent twice, it makes one change.
 */
export function writeRenewPage(code: string, offer: string, frame: PageFrame): string {
  const { locale } = frame
  const text = requestText[locale].renew
  return writePage({
    title: text.title,
    ...frame,
    languages: <Languages locale={locale} />,
    children: (
      <main>
        <h1>{text.title}</h1>
        <p>{text.why}</p>
        <p>{text.what}</p>
        <form class="choices" action={`/suivi/${code}/code?locale=${locale}`} method="post">
          <input type="hidden" name="offer" value={offer} />
          <button type="submit">{text.now}</button>
          <a class="again" href={`/suivi/${code}?locale=${locale}`}>
            {text.keep}
          </a>
        </form>
      </main>
    ),
  })
}
