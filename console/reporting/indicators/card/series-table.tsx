import type { FormattedSeries } from '#shared/report/line.ts'
import { reportText } from '#shared/text/site-owner/reporting/report.ts'
import { useLanguage } from '../../../language/language.tsx'

/** A share period by period, cut where the question changed. */
export function SeriesTable({ series }: { series: readonly FormattedSeries[] }) {
  const { locale } = useLanguage()
  const text = reportText[locale].series
  return (
    <table class="share-series">
      <caption>{text.title}</caption>
      {series.map(({ key, cut, points }) => (
        <tbody key={key}>
          {cut !== null && (
            <tr class="share-cut">
              <td colSpan={2}>{cut}</td>
            </tr>
          )}
          {points.map(({ period, sentence }) => (
            <tr key={period}>
              <th scope="row">{period}</th>
              <td>{sentence}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}
