import type { Offers } from '#shared/contract/reporting/offers.ts'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { formatNumber } from '#shared/report/format-numbers.ts'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../../language/language.tsx'
import { availabilityIndicators, countKept } from './shortfall.ts'
import { useAvailabilityWords } from './use-availability-words.ts'

interface ServicesTableProps {
  services: Offers['services']
  /** In words. */
  period: string
  hrefOf(service: string): string
}

/** More services are folded. */
const mostOpen = 8

/** Days kept of days owed, a row each service, and the way to each. */
export function ServicesTable({ services, period, hrefOf }: ServicesTableProps) {
  const { locale } = useLanguage()
  const words = useAvailabilityWords()
  const formatKept = (kept: ReturnType<typeof countKept>) =>
    kept === null
      ? '–'
      : fill(words.of, { x: formatNumber(kept.x, locale), n: formatNumber(kept.n, locale) })
  return (
    <details class="offer-all" open={services.length <= mostOpen}>
      <summary>{words.services}</summary>
      <p class="chart-note">{fill(words.servicesHint, { period })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="table-scroll" aria-label={words.services} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.heads.service}</th>
              {availabilityIndicators.map((one) => (
                <th key={one} scope="col">
                  {words.heads[one]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {services.map(({ service, name, measures }) => (
              <tr key={service}>
                <th scope="row">
                  <a href={hrefOf(service)}>
                    <LocalisedText text={name} locale={locale} />
                  </a>
                </th>
                {availabilityIndicators.map((one) => (
                  <td key={one}>
                    {formatKept(countKept(measures.find(({ indicator }) => indicator === one)))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
