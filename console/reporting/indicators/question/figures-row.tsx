import { formatDifference, formatInterval, formatNumber } from '#shared/report/format-numbers.ts'
import type { Line } from '#shared/report/line.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { type Counted, formatCount, formatPercent } from '#shared/text/numbers.ts'
import { believedText } from '#shared/text/site-owner/reporting/believed.ts'
import { reportText } from '#shared/text/site-owner/reporting/report.ts'
import { useLanguage } from '../../../language/language.tsx'
import { WorldIcon } from '../../../style/world-mark.tsx'
import type { Row } from './rows.ts'

/** One figure of one service. */
export function FiguresRow({ row }: { row: Row }) {
  const { text, locale } = useLanguage()
  const { line } = row
  // A territory is told by its verdict, which is more than its figure.
  const isFigure = line !== null && line.value !== null && !line.isTerritory
  return (
    <tr>
      <th scope="row" class="figures-name" data-world={row.world}>
        <span>
          <WorldIcon world={row.world} />
          {row.name}
        </span>
      </th>
      <td>{line?.label}</td>
      {isFigure ? (
        <>
          <td class="number">{line.n !== null && formatNumber(line.n, locale)}</td>
          <td class="number">{formatValue(line.value ?? 0, line.unit, text.days, locale)}</td>
          <td class="number">{formatBounds(line, locale)}</td>
        </>
      ) : (
        <td colSpan={3}>{line?.sentence ?? row.refusal}</td>
      )}
    </tr>
  )
}

function formatValue(value: number, unit: Line['unit'], days: Counted, locale: Locale): string {
  if (unit === 'share') return formatPercent(value, locale)
  return unit === 'days' ? formatCount(value, days, locale) : formatDifference(value, locale)
}

/** The interval of a figure, in its unit; of a register, that it is one. */
function formatBounds({ low, high, unit, isRegister }: Line, locale: Locale): string | null {
  if (isRegister) return reportText[locale].register
  if (low === null || high === null) return null
  if (unit === 'points')
    return fill(believedText[locale].between, {
      low: formatDifference(low, locale),
      high: formatDifference(high, locale),
    })
  return formatInterval({ low, high }, locale)
}
