import type { ServiceIndicators } from '#shared/contract/reporting/indicators.ts'
import { useLanguage } from '../../../language/language.tsx'
import { FiguresRow } from './figures-row.tsx'
import { rowsOf } from './rows.ts'

/** Every figure of a service, for those who want to read or copy them. */
export function FiguresTable({ service }: { service: ServiceIndicators }) {
  const { text, locale } = useLanguage()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll it
    <section class="figures table-scroll" aria-label={text.tableCaption} tabIndex={0}>
      <table>
        <caption class="unseen">{text.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.figure}</th>
            <th scope="col">{text.source}</th>
            <th scope="col">{text.count}</th>
            <th scope="col">{text.share}</th>
            <th scope="col">{text.bounds}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(service, locale).map((row) => (
            <FiguresRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
