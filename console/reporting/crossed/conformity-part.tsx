import type { Conformity, Crossed } from '#shared/contract/reporting/crossed.ts'
import { type GridCell, NormGrid } from '#shared/drawing/chart/norm-grid.tsx'
import { type FormattedCell, formatConformity } from '#shared/report/format-crossed-conformity.ts'
import { formatNumber } from '#shared/report/format-numbers.ts'
import type { Locale } from '#shared/text/locale.ts'
import { crossedText } from '#shared/text/site-owner/reporting/crossed.ts'
import { Chart } from '../../chart/chart.tsx'
import { Fitted } from '../../chart/fitted.tsx'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { CellComments } from './cell-comments.tsx'

interface ConformityPartProps {
  session: Session
  table: Conformity
  crossed: Crossed
  period: string
  /** The chart that answers; others stand under a heading that asks the same. */
  isFirst: boolean
}

/** Norm against perception: the drawing, then what to do in each cell and what was written there. */
export function ConformityPart(props: ConformityPartProps) {
  const { session, table, crossed, period, isFirst } = props
  const { locale } = useLanguage()
  const words = crossedText[locale].conformity
  const { told, cells } = formatConformity(table, crossed, locale)
  const { by, stream } = table
  const name = (cell: FormattedCell['cell']) => `${by}.${stream}.${cell}`
  const of = (cell: FormattedCell['cell']) => drawCell(cells, cell, locale)
  if (cells.every(({ cell, n }) => cell === 'unanswered' || n === null))
    return (
      <div class="crossed-untold">
        {isFirst && <h2>{told.title}</h2>}
        <p>{told.sentence}</p>
        <p class="chart-note">{words.hidden}</p>
        <p class="chart-beside">{told.beside}</p>
      </div>
    )
  return (
    <>
      <Chart told={told} level={isFirst ? 2 : null} isPaired={!isFirst}>
        <Fitted>
          {(width) => (
            <NormGrid
              width={width}
              columns={[words.short.well, words.short.badly]}
              rows={[
                { key: 'kept', name: words.rows.kept, cells: [of('kept_well'), of('kept_badly')] },
                {
                  key: 'missed',
                  name: words.rows.missed,
                  cells: [of('missed_well'), of('missed_badly')],
                },
              ]}
              beside={{ ...of('unanswered'), name: words.cells.unanswered.name }}
            />
          )}
        </Fitted>
      </Chart>
      <ul class="crossed-cells">
        {cells.map((cell) => (
          <li key={cell.cell} data-cell={cell.cell}>
            <h3>{cell.name}</h3>
            <p class="crossed-count">{cell.count}</p>
            <p>{cell.act}</p>
            {cell.opens && (
              <CellComments
                session={session}
                service={crossed.service}
                cell={name(cell.cell)}
                of={cell.name}
                period={period}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function drawCell(
  cells: readonly FormattedCell[],
  cell: FormattedCell['cell'],
  locale: Locale,
): GridCell {
  const n = cells.find((one) => one.cell === cell)?.n ?? null
  return { key: cell, n, said: n === null ? crossedText[locale].hidden : formatNumber(n, locale) }
}
