import type { ServiceIndicators } from '#shared/contract/reporting/indicators.ts'
import { useLanguage } from '../../language/language.tsx'
import { rowsOf } from './rows.ts'
import { TableRow } from './table-row.tsx'

/** Every figure of the page, for whoever wants to read or copy them. */
export function FiguresTable({ services }: { services: readonly ServiceIndicators[] }) {
  const { text, locale } = useLanguage()
  return (
    <details class="detail">
      <summary>{text.table}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll it */}
      <section class="detail-scroll" aria-label={text.tableCaption} tabIndex={0}>
        <table>
          <caption>{text.tableCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.service}</th>
              <th scope="col">{text.figure}</th>
              <th scope="col">{text.source}</th>
              <th scope="col">{text.count}</th>
              <th scope="col">{text.share}</th>
              <th scope="col">
                {text.bounds}
                <span class="detail-note">{text.intervalLong}</span>
              </th>
            </tr>
          </thead>
          {services.map((service) => (
            <tbody key={service.service}>
              {rowsOf(service, locale).map((row, rank, rows) => (
                <TableRow
                  key={row.id}
                  row={row}
                  head={rank === 0 ? { name: service.name[locale], rows: rows.length } : null}
                />
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </details>
  )
}
