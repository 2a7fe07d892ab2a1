import type { WayGone } from '#shared/contract/reporting/headline.ts'
import type { Glance } from '#shared/contract/reporting/overview.ts'
import { isAlert } from '#shared/report/is-alert.ts'
import { homeText } from '#shared/text/site-owner/reporting/text.ts'
import { useLanguage } from '../../language/language.tsx'
import { Way } from './way.tsx'

const columns = ['down', 'none', 'up'] as const
const rows = ['up', 'none', 'down'] as const

/**
 * Satisfaction from left to right, equality from bottom to top: how many services are in each cell.
 * The list beside it says the same, so that a screen reader is not told twice.
 */
export function CellGrid({ services }: { services: readonly Glance[] }) {
  const { locale } = useLanguage()
  const { axis } = homeText[locale].headline
  const countIn = (satisfaction: WayGone, equality: WayGone) =>
    services.filter(
      ({ headline }) => headline.satisfaction === satisfaction && headline.equality === equality,
    ).length
  return (
    <table class="cell-grid" aria-hidden="true">
      <tbody>
        {rows.map((equality) => (
          <tr key={equality}>
            {equality === 'up' && (
              <th rowSpan={rows.length} class="cell-axis">
                {axis.equality}
              </th>
            )}
            <th>
              <Way way={equality} />
            </th>
            {columns.map((satisfaction) => {
              const n = countIn(satisfaction, equality)
              return (
                <td
                  key={satisfaction}
                  data-alert={isAlert({ satisfaction, equality }) || undefined}
                  data-empty={n === 0 || undefined}
                >
                  {n === 0 ? '' : n}
                </td>
              )
            })}
          </tr>
        ))}
        <tr>
          <td class="cell-corner" colSpan={2} />
          {columns.map((satisfaction) => (
            <th key={satisfaction}>
              <Way way={satisfaction} />
            </th>
          ))}
        </tr>
        <tr>
          <td class="cell-corner" colSpan={2} />
          <th colSpan={columns.length} class="cell-axis">
            {axis.satisfaction}
          </th>
        </tr>
      </tbody>
    </table>
  )
}
