import { pagesText, receiptText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { type CodeFault, CodeField } from '../../platform/pages/code-field.tsx'
import { Languages } from '../../platform/pages/languages.tsx'
import { writePage } from '../../platform/pages/page.tsx'

/**
 * Writes the page that asks for a receipt code. A form posts the code, so that no URL ever holds
 * it.
 * @param fault of the typed code, in words, with that code to correct.
 */
export function writeReceiptForm(locale: UsagerLocale, fault?: CodeFault): string {
  const text = receiptText[locale]
  return writePage({
    title: text.title,
    locale,
    children: (
      <main>
        <Languages locale={locale} />
        <h1>{text.title}</h1>
        <p>{text.intro}</p>
        <form action={`/recu?locale=${locale}`} method="post">
          <CodeField label={text.code} hint={text.codeHint} locale={locale} fault={fault} />
          <button type="submit" name="do" value="read">
            {text.show}
          </button>
        </form>
      </main>
    ),
  })
}

/** Links from the page of a request to the feedback whose code was typed there. */
export function writeReceiptWay(code: string, locale: UsagerLocale): string {
  const text = receiptText[locale]
  return writePage({
    title: text.title,
    locale,
    children: (
      <main>
        <Languages locale={locale} />
        <h1>{text.title}</h1>
        <p role="status">{pagesText[locale].isReceipt}</p>
        <form action={`/recu?locale=${locale}`} method="post">
          <input type="hidden" name="code" value={code} />
          <button type="submit" name="do" value="read">
            {text.show}
          </button>
        </form>
      </main>
    ),
  })
}
