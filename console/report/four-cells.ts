import type { ServiceIndicators } from '#shared/contract/indicators.ts'
import { figureOf } from './figure-of.ts'

/** Which way something went, if that is more than chance; `unknown` where it cannot be tested. */
type Way = 'up' | 'down' | 'unclear' | 'unknown'

/** Both ways of a service: never added, and read together. */
export interface FourCells {
  satisfaction: Way
  equality: Way
}

/** The headline of a service: how satisfaction went, and how equality of treatment did. */
export function fourCells({ pairs }: ServiceIndicators): FourCells {
  return {
    satisfaction: wayOf(pairs, 'usager', 'satisfied'),
    equality: wayOf(pairs, 'commun', 'same_treatment'),
  }
}

function wayOf(
  pairs: ServiceIndicators['pairs'],
  world: 'usager' | 'commun',
  indicator: string,
): Way {
  for (const pair of pairs) {
    const figure = figureOf(pair[world])
    if (figure?.indicator !== indicator) continue
    const change = figure.shares.find(({ stream }) => stream === 'invited')?.change
    if (change?.told === 'change') return change.direction
  }
  return 'unknown'
}
