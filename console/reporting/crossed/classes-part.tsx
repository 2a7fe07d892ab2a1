import { ShareRows } from '#shared/drawing/chart/share-rows.tsx'
import type { FormattedClasses } from '#shared/report/format-crossed-classes.ts'
import { formatPercent } from '#shared/text/numbers.ts'
import { ticks } from '../../chart/axis.ts'
import { Chart } from '../../chart/chart.tsx'
import { Fitted } from '../../chart/fitted.tsx'
import { useLanguage } from '../../language/language.tsx'

interface ClassesPartProps {
  said: FormattedClasses
  /** The chart that answers; others stand under a heading that asks the same. */
  isFirst?: boolean
}

/** Perception class by class, as one chart. */
export function ClassesPart({ said: { told, groups, axis }, isFirst = false }: ClassesPartProps) {
  const { locale } = useLanguage()
  return (
    <Chart told={told} level={isFirst ? 2 : null} isPaired={!isFirst}>
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
