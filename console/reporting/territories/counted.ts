import { createContext } from 'preact'
import type { TerritoryCriterion } from '#shared/contract/reporting/territories.ts'

/** By what territories are compared where the words are read. */
export const Counted = createContext<TerritoryCriterion>('satisfied')

/** What a criterion counts where it is no answers. */
export function countsOf(criterion: TerritoryCriterion): 'dates' | 'requests' | undefined {
  if (criterion === 'promises_kept') return 'dates'
  return criterion === 'within_norm' ? 'requests' : undefined
}
