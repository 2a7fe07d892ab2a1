import { formatFigure } from '../figure.ts'
import {
  type Column,
  clicked,
  clickedSlow,
  largest,
  refused,
  scriptLoad,
  scriptOpen,
  shift,
  violations,
} from './columns.ts'
import type { Measured, Run } from './measure.ts'

/** Says the headline figures of Parvis, against the bare form where they are a ratio. */
export function sayFigures(run: Run, parvis: Measured, limit: Measured): void {
  const of = (column: Column, one = parvis) => column.value(one, run)
  const { afterReload = 0, afterDoubleClick = 0 } = parvis.delivery ?? {}
  const arrived = [afterReload, afterDoubleClick]
  formatFigure('script_load_ms', of(scriptLoad), '<=', 5)
  formatFigure('script_open_ms', of(scriptOpen), '<=', 20)
  formatFigure('click_over_limit', of(clicked) / of(clicked, limit), '<=', 1.5)
  formatFigure('click_slow4g_ms', of(clickedSlow), '<=', 100)
  formatFigure('lcp_slow4g_ms', of(largest), '<=', 24)
  formatFigure('cls', of(shift), '<=', 0)
  formatFigure('csp_violations', of(refused), '<=', 0)
  formatFigure('axe_violations', of(violations), '<=', 0)
  formatFigure('lost', arrived.filter((count) => count === 0).length, '<=', 0)
  formatFigure('doubled', arrived.filter((count) => count > 1).length, '<=', 0)
}
