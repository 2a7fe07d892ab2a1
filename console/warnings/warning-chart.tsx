import { daysLater } from '#shared/calendar/day.ts'
import type { Circumstance } from '#shared/contract/circumstance.ts'
import type { Warnings } from '#shared/contract/warning.ts'
import { ControlChart } from '#shared/drawing/chart/control-chart.tsx'
import { tellWarningChart, type WatchingChart } from '#shared/report/tell-warning-chart.ts'
import { touching } from '#shared/report/touches.ts'
import { dateFormat } from '#shared/text/formats.ts'
import { warningsText } from '#shared/text/site/text.ts'
import { intlTag } from '#shared/text/usager-locale.ts'
import { Chart } from '../chart/chart.tsx'
import { useLanguage } from '../language/language.tsx'
import { useIsRoomy } from './use-is-roomy.ts'

interface WarningChartProps {
  chart: WatchingChart
  together: Warnings['together']
  circumstances: readonly Circumstance[]
}

/** One chart that watches, with what happened meanwhile. */
export function WarningChartView({ chart, together, circumstances }: WarningChartProps) {
  const { locale } = useLanguage()
  const isRoomy = useIsRoomy()
  const { axis } = warningsText[locale]
  const { service, measure, norm_from, norm_until, points } = chart
  const end = points.at(-1)?.until ?? norm_until
  const meanwhile = touching(circumstances, {
    service,
    territory: null,
    from: norm_from,
    until: end,
  })
  const day = dateFormat(intlTag(locale), { day: 'numeric', month: 'short', timeZone: 'UTC' })
  return (
    <Chart told={tellWarningChart(chart, { together, meanwhile }, locale)}>
      <ControlChart
        world={measure === 'unsatisfied' ? 'usager' : 'commun'}
        width={isRoomy ? 720 : 300}
        points={points
          .filter(({ from }) => from >= norm_until)
          .map(({ until, level, signal }) => ({ until, level, isSignal: signal }))}
        norm={{ from: norm_from, until: norm_until }}
        meanwhile={meanwhile.map(({ id, from, until }, at) => ({
          key: id,
          from,
          until: until === null ? end : daysLater(until, 1),
          mark: String(at + 1),
        }))}
        words={axis}
        sayDay={(one) => day.format(one)}
      />
    </Chart>
  )
}
