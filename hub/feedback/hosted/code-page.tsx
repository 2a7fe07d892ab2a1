import { hostedText, sheetText } from '#shared/text/usager/text.ts'
import { type CodeFault, CodeField } from '../../platform/pages/code-field.tsx'
import type { PageFrame } from '../../platform/pages/page.tsx'
import { writeHostedPage } from './hosted-page.tsx'

/**
 * Writes the page where the code of a coupon is typed. A form posts it, so that no log of a proxy
 * holds it before the page of the code itself.
 */
export function writeCodePage(frame: PageFrame, fault?: CodeFault): string {
  const { locale } = frame
  const { title, next } = hostedText[locale]
  const { code, codeHint, noCode } = sheetText[locale]
  return writeHostedPage(
    frame,
    title,
    <>
      <h1>{title}</h1>
      <form action={`/a?locale=${locale}`} method="post">
        <CodeField label={code} hint={codeHint} locale={locale} fault={fault} />
        <button type="submit">{next}</button>
      </form>
      <p class="hint">{noCode}</p>
    </>,
  )
}
