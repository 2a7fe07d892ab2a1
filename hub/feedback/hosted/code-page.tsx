import { hostedText, sheetText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { type CodeFault, CodeField } from '../../platform/pages/code-field.tsx'
import { writeHostedPage } from './hosted-page.tsx'

/**
 * Writes the page where the code of a coupon is typed. A form posts it, so that no log of a proxy
 * holds it before the page of the code itself.
 */
export function writeCodePage(locale: UsagerLocale, fault?: CodeFault): string {
  const { title, intro, next } = hostedText[locale]
  const { code, codeHint } = sheetText[locale]
  return writeHostedPage(
    { locale },
    title,
    <>
      <h1>{title}</h1>
      <p>{intro}</p>
      <form action={`/a?locale=${locale}`} method="post">
        <CodeField label={code} hint={codeHint} locale={locale} fault={fault} />
        <button type="submit">{next}</button>
      </form>
    </>,
  )
}
