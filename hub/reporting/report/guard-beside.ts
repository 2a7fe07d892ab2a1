import type { Figure } from '#shared/contract/reporting/indicators.ts'
import { isDisclosed } from '#shared/report/is-disclosed.ts'
import type { NonEmpty } from '#shared/report/measured.ts'
import type { Known } from '../figures/known.ts'
import { indicatorList } from '../indicators/list.ts'

/**
 * Finds the first guard in the other world with enough data.
 * @returns `null` when none has: the figure is then hidden
 */
export function guardBeside(known: Known, guards: NonEmpty<string>): Figure | null {
  for (const id of guards) {
    const measured = indicatorList.find((one) => one.id === id)?.measure(known) ?? null
    const figure = measured && { indicator: id, ...measured }
    if (figure !== null && isDisclosed(figure)) return figure
  }
  return null
}
