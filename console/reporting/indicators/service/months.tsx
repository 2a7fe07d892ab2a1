import { useMemo } from 'preact/hooks'
import { type Closings, closings } from '#shared/contract/reporting/closing.ts'
import { perception } from '#shared/contract/reporting/perception.ts'
import { Series } from '#shared/drawing/chart/series.tsx'
import { bandsOf } from '#shared/report/bands-of.ts'
import { formatMonths } from '#shared/report/format-months.ts'
import { formatShortMonth } from '#shared/report/format-period.ts'
import { formatPercent } from '#shared/text/numbers.ts'
import { seriesText } from '#shared/text/site-owner/reporting/series.ts'
import { latest } from '../../../api/latest.ts'
import { useFollowed } from '../../../api/use-followed.ts'
import { Chart } from '../../../chart/chart.tsx'
import { Fitted } from '../../../chart/fitted.tsx'
import { useLanguage } from '../../../language/language.tsx'
import { ClosingLine } from '../../closing/closing-line.tsx'
import { Part } from './part.tsx'
import type { Section, SectionProps } from './section.ts'
import { shareRead } from './share-read.ts'
import { useFigures } from './use-figures.ts'

/** Satisfied, kept, answered in time: month by month, with what happened meanwhile. */
export const monthsSection: Section = {
  id: 'months',
  name: (locale) => seriesText[locale].title,
  Show: MonthsPart,
}

function MonthsPart(props: SectionProps) {
  const { service, circumstances, zone } = props
  const { locale } = useLanguage()
  const text = seriesText[locale]
  const followed = useFigures(props, 'perception', perception)
  const months = followed.content?.months
  const { session, period } = props
  const readClosed = useMemo(() => shareRead(session, '/v1/closings', closings), [session])
  const closed = useFollowed({
    read: readClosed,
    merge: latest<Closings>,
    usual: null,
    active: true,
  }).followed.content
  const untold = months?.told === 'nothing' ? text.untold[months.because] : null
  return (
    <Part id="months" title={text.title} followed={followed} untold={untold} zone={zone}>
      {months?.told === 'figures' && draw()}
      {closed &&
        months?.told === 'figures' &&
        shownMonths(months.periods).map((month) => (
          <ClosingLine key={month} closings={closed} period={month} service={service.service} />
        ))}
    </Part>
  )

  /** The month that is looked at; else the last closed one and those after it. */
  function shownMonths(periods: readonly string[]): readonly string[] {
    if (period !== null) return [period]
    const newest = closed?.closings[0]?.month
    return newest === undefined ? periods.slice(-1) : periods.filter((one) => one >= newest)
  }

  function draw() {
    if (months?.told !== 'figures') return null
    const changes = months.changes.map(({ day, because }) => ({
      ...{ id: `${day} ${because}`, label: text.changes[because], from: day, until: day },
      ...{ services: [], territories: [] },
    }))
    const bands = bandsOf([...circumstances, ...changes], service.service, months.periods)
    const { told, ...drawn } = formatMonths(months, bands, locale)
    return (
      <Chart told={told} level={2}>
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
}
