import type { ServiceCoverage } from '#shared/contract/reporting/coverage.ts'
import { fewestShown, veilOf } from '#shared/statistics/disclosure.ts'
import { type Counted, newcombe } from '#shared/statistics/newcombe.ts'
import { ofStream } from '../figures/answers-to.ts'
import { countAsked } from '../figures/count-asked.ts'
import { type Criterion, openingCriterion, perceptionCriterion } from '../figures/criterion.ts'
import type { Known } from '../figures/known.ts'

type Drift = ServiceCoverage['drift']

/**
 * Compares the open button with the proven invitations: how the two differ on satisfaction and on
 * equal treatment. The two streams are compared, never pooled.
 */
export function describeDrift(known: Known): Drift {
  return {
    usager: driftOf(known, openingCriterion(known.asked)),
    commun: driftOf(known, perceptionCriterion('civic')(known.asked)),
  }
}

function driftOf(known: Known, criterion: Criterion | null): Drift['usager'] {
  if (criterion === null) return { told: 'nothing' }
  const invited = countAsked(known, criterion, ofStream(known.proven))
  const open = countAsked(known, criterion, ofStream('open'))
  const found = newcombe(open, invited)
  const isVeiled = ({ x, n }: Counted) => n < fewestShown || veilOf(x, n) !== null
  if (found === null || isVeiled(invited) || isVeiled(open)) return { told: 'nothing' }
  return {
    told: 'difference',
    invited: invited.n,
    open: open.n,
    ...found,
    direction: found.low > 0 ? 'up' : found.high < 0 ? 'down' : 'unclear',
  }
}
