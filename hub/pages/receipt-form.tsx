import { receiptText } from '#shared/text/usager/text.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { CodeField } from './code-field.tsx'
import { Languages } from './languages.tsx'
import { writePage } from './page.tsx'

/**
 * The page that asks for a receipt code. The code is posted, so that no address ever holds it.
 * @param fault what was wrong with the code that was typed, in words, and that code to be mended.
 */
export function writeReceiptForm(
  locale: UsagerLocale,
  fault?: { sentence: string; typed: string },
): string {
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
          <CodeField label={text.code} hint={text.codeHint} fault={fault} />
          <button type="submit" name="do" value="read">
            {text.show}
          </button>
        </form>
      </main>
    ),
  })
}
