import type { Indicators } from '#shared/contract/reporting/indicators.ts'
import { formatReport } from '#shared/report/format-report.ts'
import { reportText } from '#shared/text/site-owner/reporting/report.ts'
import { useLanguage } from '../../language/language.tsx'

/** What people decided and no formula did: under each report, with its author and its date. */
export function Declared({ report }: { report: Indicators }) {
  const { locale } = useLanguage()
  return (
    <section class="limits" aria-labelledby="declared">
      <h2 id="declared">{reportText[locale].declared.title}</h2>
      <ul>
        {formatReport(report, locale).declared.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
