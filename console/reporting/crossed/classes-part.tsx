import { ShareRows } from '#shared/drawing/chart/share-rows.tsx'
import type { FormattedClasses } from '#shared/report/format-crossed-classes.ts'
import { formatPercent } from '#shared/text/numbers.ts'
import { ticks } from '../../chart/axis.ts'
import { Chart } from '../../chart/chart.tsx'
import { Fitted } from '../../chart/fitted.tsx'
import { useLanguage } from '../../language/language.tsx'

/** Perception class by class, as one chart. */
export function ClassesPart({ said: { told, groups, axis } }: { said: FormattedClasses }) {
  const { locale } = useLanguage()
  return (
    <Chart told={told}>
      <Fitted>
        {(width) => (
          <ShareRows
            width={width}
            groups={groups}
            world="usager"
            axis={axis}
            ticks={ticks.map((share) => ({ share, said: formatPercent(share, locale) }))}
          />
        )}
      </Fitted>
    </Chart>
  )
}
