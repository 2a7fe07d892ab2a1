import { dimensions } from '#shared/contract/catalogue/instrument.ts'
import type { ServiceCoverage } from '#shared/contract/reporting/coverage.ts'
import { fewestShown, veilOf } from '#shared/statistics/disclosure.ts'
import { wilson } from '#shared/statistics/wilson.ts'
import { ofStream } from '../figures/answers-to.ts'
import { countAsked } from '../figures/count-asked.ts'
import { perceptionCriterion } from '../figures/criterion.ts'
import type { Known } from '../figures/known.ts'

/**
 * Describes the precision of each dimension for invited usagers, who each get one random dimension.
 */
export function describePrecision(known: Known): ServiceCoverage['precision'] {
  return dimensions.flatMap((dimension) => {
    const criterion = perceptionCriterion(dimension)(known.asked)
    if (criterion === null) return []
    const { x, n } = countAsked(known, criterion, ofStream(known.proven))
    // With few identical answers, the precision would disclose each of them.
    const isHidden = n < fewestShown || veilOf(x, n) !== null
    const interval = isHidden ? null : wilson(x, n)
    return [
      {
        dimension,
        n: n > 0 && isHidden ? null : n,
        reach: interval && (interval.high - interval.low) / 2,
      },
    ]
  })
}
