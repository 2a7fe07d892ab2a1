import type { Circumstance } from '#shared/contract/reporting/circumstance.ts'
import type { DisclosedMonths, Months } from '#shared/contract/reporting/perception.ts'
import { Series } from '#shared/drawing/chart/series.tsx'
import { bandsOf } from '#shared/report/bands-of.ts'
import { formatMonths } from '#shared/report/format-months.ts'
import { formatShortMonth } from '#shared/report/format-period.ts'
import { formatPercent } from '#shared/text/numbers.ts'
import { seriesText } from '#shared/text/site-owner/reporting/series.ts'
import { servicePageText } from '#shared/text/site-owner/reporting/service-page.ts'
import { Chart } from '../../../chart/chart.tsx'
import { Fitted } from '../../../chart/fitted.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { fragments } from '../../../route/page.ts'
import { serviceAddress } from '../../../route/service-address.ts'

interface MonthsPartProps {
  service: string
  months: Months
  circumstances: readonly Circumstance[]
  /** The declared share of satisfied usagers; `null` without one. */
  commitment: number | null
}

/** Month by month: satisfaction against its commitment, and dates kept, with what happened meanwhile. */
export function MonthsPart({ service, months, circumstances, commitment }: MonthsPartProps) {
  const { locale } = useLanguage()
  const words = servicePageText[locale]
  return (
    <section class="service-months" aria-labelledby="chart-months">
      {months.told === 'figures' ? (
        <Drawn {...{ service, months, circumstances, commitment }} />
      ) : (
        <>
          <h2 id="chart-months">{seriesText[locale].title}</h2>
          <p class="refusal">{seriesText[locale].untold[months.because]}</p>
        </>
      )}
      <ul class="service-links plain-list">
        <li>
          <a href={serviceAddress(service, 'changed')}>{words.changed}</a>
        </li>
        <li>
          <a href={fragments.circumstances}>{words.circumstances}</a>
        </li>
      </ul>
    </section>
  )
}

function Drawn(props: MonthsPartProps & { months: DisclosedMonths }) {
  const { service, months, circumstances, commitment } = props
  const { locale } = useLanguage()
  const text = seriesText[locale]
  const changes = months.changes.map(({ day, because }) => ({
    ...{ id: `${day} ${because}`, label: text.changes[because], from: day, until: day },
    ...{ services: [], territories: [] },
  }))
  const bands = bandsOf([...circumstances, ...changes], service, months.periods)
  const { told, ...drawn } = formatMonths(months, { bands, commitment }, locale)
  return (
    <Chart told={told} level={2} isPaired>
      <Fitted>
        {(width) => (
          <Series
            {...drawn}
            bands={bands}
            width={width}
            formatPeriod={(period) => formatShortMonth(period, locale)}
            formatValue={(value) => formatPercent(value, locale)}
          />
        )}
      </Fitted>
    </Chart>
  )
}
