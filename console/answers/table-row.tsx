import { sayPercent } from '#shared/text/numbers.ts'
import { labelOf } from '../indicators/label.ts'
import { indicatorOf } from '../indicators/list.ts'
import { useLanguage } from '../language/language.tsx'
import { sayBase, sayInterval } from '../language/say-share.ts'
import { WorldIcon } from '../picture/world-mark.tsx'
import type { Row } from './rows.ts'

interface TableRowProps {
  row: Row
  /** The service, on its first row only, over all of its rows. */
  head: { name: string; rows: number } | null
}

/** One share of one service, in figures. */
export function TableRow({ row, head }: TableRowProps) {
  const { text, locale } = useLanguage()
  const indicator = indicatorOf(row.indicator)
  const { share } = row
  return (
    <tr>
      {head && (
        <th scope="rowgroup" rowSpan={head.rows}>
          {head.name}
        </th>
      )}
      <td class="detail-figure" data-world={row.world}>
        <span>
          <WorldIcon world={row.world} />
          {indicator.name(text)}
        </span>
      </td>
      <td>{labelOf(indicator, text, locale, row.stream, row.channel)}</td>
      {share.enough ? (
        <>
          <td class="number">{sayBase(share, text, locale)}</td>
          <td class="number">{sayPercent(share.estimate, locale)}</td>
          <td class="number">{sayInterval(share, text)}</td>
        </>
      ) : (
        <td colSpan={3}>{indicator.tooFew(text)}</td>
      )}
    </tr>
  )
}
