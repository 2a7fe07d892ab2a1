import { formatReport } from '#shared/report/format-report.ts'
import { reportText } from '#shared/text/site-owner/reporting/report.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Block, BlockProps } from './block.ts'

/** What people decided and no formula did, with author and date. */
export const declaredBlock: Block = { id: 'declared', Show: DeclaredOnPaper }

function DeclaredOnPaper({ report }: BlockProps) {
  const { locale } = useLanguage()
  return (
    <section aria-labelledby="sheet-declared">
      <h2 id="sheet-declared">{reportText[locale].declared.title}</h2>
      <ul>
        {formatReport(report, locale).declared.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
