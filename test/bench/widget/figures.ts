import { sayFigure } from '../figure.ts'
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
  sayFigure('script_load_ms', of(scriptLoad), '<=', 5)
  sayFigure('script_open_ms', of(scriptOpen), '<=', 20)
  sayFigure('click_over_limit', of(clicked) / of(clicked, limit), '<=', 1.5)
  sayFigure('click_slow4g_ms', of(clickedSlow), '<=', 100)
  sayFigure('lcp_slow4g_ms', of(largest), '<=', 24)
  sayFigure('cls', of(shift), '<=', 0)
  sayFigure('csp_violations', of(refused), '<=', 0)
  sayFigure('axe_violations', of(violations), '<=', 0)
  sayFigure('lost', arrived.filter((count) => count === 0).length, '<=', 0)
  sayFigure('doubled', arrived.filter((count) => count > 1).length, '<=', 0)
}
