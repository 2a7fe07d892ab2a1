import type { QualityReport } from '#shared/contract/reporting/quality-report.ts'
import { formatPeriod } from '#shared/report/format-period.ts'
import { formatQuality } from '#shared/report/format-quality.ts'
import { formatQualityTable } from '#shared/report/format-quality-table.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { qualityReportText } from '#shared/text/site-owner/reporting/quality-report.ts'
import { useLanguage } from '../../language/language.tsx'

/** The quality report: its headings with their sentences, and a table of the services. */
export function QualitySheet({ report }: { report: QualityReport }) {
  const { locale } = useLanguage()
  const text = qualityReportText[locale]
  const { caption, head, rows } = formatQualityTable(report, locale)
  return (
    <>
      <header>
        <p class="sheet-organisation">{report.organisation}</p>
        <h1 tabIndex={-1}>{fill(text.title, { period: formatPeriod(report.period, locale) })}</h1>
        <p class="sheet-made">
          {text.intro} {formatCount(report.months.length, text.months, locale)}
        </p>
      </header>
      <dl class="quality-headings">
        {formatQuality(report, locale).map(({ key, title, sentences }) => (
          <div key={key}>
            <dt>{title}</dt>
            <dd>{sentences.join(' ')}</dd>
          </div>
        ))}
      </dl>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="quality-table" aria-label={caption} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, at) => (
                  <td key={head[at + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
