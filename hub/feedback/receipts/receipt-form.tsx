import { receiptText } from '#shared/text/usager/text.ts'
import { type CodeFault, CodeField } from '../../platform/pages/code-field.tsx'
import { keepScript } from '../../platform/pages/keep-code.tsx'
import { Languages } from '../../platform/pages/languages.tsx'
import { type PageFrame, writePage } from '../../platform/pages/page.tsx'

/**
 * Writes the page that asks for a receipt code. A form posts the code, so that no URL ever holds
 * it.
 * @param fault of the typed code, in words, with that code to correct.
 */
export function writeReceiptForm(frame: PageFrame, fault?: CodeFault): string {
  const { locale } = frame
  const text = receiptText[locale]
  return writePage({
    title: text.title,
    ...frame,
    languages: <Languages locale={locale} />,
    // It fills in the code that the link of a message holds.
    script: keepScript,
    children: (
      <main>
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
