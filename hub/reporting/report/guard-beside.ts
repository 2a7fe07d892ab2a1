import type { Figure } from '#shared/contract/reporting/indicators.ts'
import { isDisclosed } from '#shared/report/is-disclosed.ts'
import type { NonEmpty } from '#shared/report/measured.ts'
import type { Known } from '../figures/known.ts'
import { indicatorList } from '../indicators/list.ts'

/**
 * What may stand beside something of one world: the first of its guards in the other that has enough
 * to say.
 * @returns `null` when none has: nothing is told alone
 */
export function guardBeside(known: Known, guards: NonEmpty<string>): Figure | null {
  for (const id of guards) {
    const measured = indicatorList.find((one) => one.id === id)?.measure(known) ?? null
    const figure = measured && { indicator: id, ...measured }
    if (figure !== null && isDisclosed(figure)) return figure
  }
  return null
}
