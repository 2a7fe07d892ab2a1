import type { Figure } from '#shared/contract/reporting/indicators.ts'
import { isTold } from '#shared/report/is-told.ts'
import type { NonEmpty } from '#shared/report/measured.ts'
import { indicatorList } from '../indicators/list.ts'
import type { Known } from './known.ts'

/**
 * What may stand beside something of one world: the first of its guards in the other that has enough
 * to say.
 * @returns `null` when none has: nothing is told alone
 */
export function standBeside(known: Known, guards: NonEmpty<string>): Figure | null {
  for (const id of guards) {
    const measured = indicatorList.find((one) => one.id === id)?.measure(known) ?? null
    const figure = measured && { indicator: id, ...measured }
    if (figure !== null && isTold(figure)) return figure
  }
  return null
}
