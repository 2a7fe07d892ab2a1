import type { Circumstance } from '#shared/contract/reporting/circumstance.ts'
import type { Warnings } from '#shared/contract/reporting/warning.ts'
import { ControlChart } from '#shared/drawing/chart/control-chart.tsx'
import { bandsOf } from '#shared/report/bands-of.ts'
import { formatWarningChart, type WatchingChart } from '#shared/report/format-warning-chart.ts'
import { formatTick } from '#shared/text/plain-days.ts'
import { warningsText } from '#shared/text/site-owner/reporting/warnings.ts'
import { Chart } from '../../chart/chart.tsx'
import { Fitted } from '../../chart/fitted.tsx'
import { useLanguage } from '../../language/language.tsx'

interface WarningChartProps {
  chart: WatchingChart
  together: Warnings['together']
  circumstances: readonly Circumstance[]
}

/** One chart that watches, with what happened meanwhile. */
export function WarningChartView({ chart, together, circumstances }: WarningChartProps) {
  const { locale } = useLanguage()
  const { axis } = warningsText[locale]
  const { service, measure, norm_from, norm_until, points } = chart
  const end = points.at(-1)?.until ?? norm_until
  const months = [norm_from.slice(0, 7), end.slice(0, 7)]
  const meanwhile = bandsOf(circumstances, service, months)
  return (
    <Chart told={formatWarningChart(chart, { together, meanwhile }, locale)}>
      <Fitted>
        {(width) => (
          <ControlChart
            world={measure === 'unsatisfied' ? 'usager' : 'commun'}
            width={width}
            points={points
              .filter(({ from }) => from >= norm_until)
              .map(({ until, level, signal }) => ({ until, level, isSignal: signal }))}
            norm={{ from: norm_from, until: norm_until }}
            meanwhile={meanwhile}
            words={{
              above: axis.worse[measure],
              below: axis.better[measure],
              usual: axis.usual,
              norm: axis.norm,
            }}
            formatDay={(one) => formatTick(one, locale)}
          />
        )}
      </Fitted>
    </Chart>
  )
}
