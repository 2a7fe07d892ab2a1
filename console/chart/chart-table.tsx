import type { ChartDescription } from '#shared/drawing/chart/chart-description.ts'
import type { Cell } from '#shared/text/csv.ts'
import type { Locale } from '#shared/text/locale.ts'
import { chartText } from '#shared/text/site-owner/chart.ts'
import { intlTag } from '#shared/text/usager-locale.ts'
import { useLanguage } from '../language/language.tsx'

/** The figures of a chart, folded away under it. */
export function ChartTableView({ told: { title, table } }: { told: ChartDescription }) {
  const { locale } = useLanguage()
  const words = chartText[locale]
  return (
    <details class="chart-fold chart-table">
      <summary>{words.table}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="table-scroll" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.join(' ')}>
                {row.map((cell, at) =>
                  at === 0 ? (
                    <th key={table.columns[at]} scope="row">
                      {formatCell(cell, locale)}
                    </th>
                  ) : (
                    <td key={table.columns[at]}>{formatCell(cell, locale)}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

function formatCell(cell: Cell, locale: Locale): string {
  if (cell === null) return '–'
  if (typeof cell === 'string') return cell
  return new Intl.NumberFormat(intlTag(locale), { maximumFractionDigits: 3 }).format(cell)
}
