import type { CodeKind } from '#shared/identifier/code.ts'
import { pagesText, receiptText, usagerText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { Languages } from '../../platform/pages/languages.tsx'
import { type PageFrame, writePage } from '../../platform/pages/page.tsx'

/**
 * Says that a typed code is of another kind than the page asks for, and leads to its own page.
 * @param code a receipt goes in a form, so that no URL holds it
 */
export function writeOtherCode(kind: CodeKind | 'ticket', code: string, frame: PageFrame): string {
  const { locale } = frame
  const { title, said, way } = waysOf(kind, code, locale)
  return writePage({
    title,
    ...frame,
    languages: <Languages locale={locale} />,
    children: (
      <main>
        <h1>{title}</h1>
        <p role="status">{said}</p>
        {way}
      </main>
    ),
  })
}

function waysOf(kind: CodeKind | 'ticket', code: string, locale: UsagerLocale) {
  const { page, tracker, widget } = usagerText[locale]
  const { title, show } = receiptText[locale]
  const { isTracking, isTicket } = pagesText[locale]
  const link = (path: string, words: string) => (
    <p>
      <a class="button" href={`${path}?locale=${locale}`}>
        {words}
      </a>
    </p>
  )
  if (kind === 'tracking') {
    const way = link(`/suivi/${code}`, tracker.show)
    return { title: page.tracking, said: isTracking, way }
  }
  if (kind === 'ticket') {
    const way = link(`/a/${code.replaceAll('-', '')}`, widget.give)
    return { title: widget.region, said: isTicket, way }
  }
  const way = (
    <form action={`/recu?locale=${locale}`} method="post">
      <input type="hidden" name="code" value={code} />
      <button type="submit" name="do" value="read">
        {show}
      </button>
    </form>
  )
  return { title, said: tracker.isReceipt, way }
}
