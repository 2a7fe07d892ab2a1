import type { CrossedComparison } from '#shared/contract/reporting/crossed.ts'
import { holm } from '#shared/statistics/holm.ts'
import { type Counted, newcombe } from '#shared/statistics/newcombe.ts'
import { normPerception } from '#shared/statistics/norm-perception.ts'
import { toThousandth } from '../figures/to-thousandth.ts'

/** Significance level, after correction for multiple tests. */
const level = 0.05

/** Two shares of one table, and the difference of the first from the second. */
export interface Compared {
  one: Counted
  reference: Counted
}

/**
 * Tests several differences together: Newcombe's interval for each, and significance after Holm's
 * correction.
 * @param pairs `null` where one of two shares is hidden
 * @returns results in the same order
 */
export function compareAll(pairs: readonly (Compared | null)[]): (CrossedComparison | null)[] {
  const tests = pairs.map((pair) => pair && test(pair))
  const adjusted = holm(tests.flatMap((one) => (one ? [one.p] : []))).values()
  return tests.map((one) => {
    if (!one) return null
    const isClear = (adjusted.next().value ?? 1) < level
    return {
      difference: toThousandth(one.difference),
      low: toThousandth(one.low),
      high: toThousandth(one.high),
      direction: !isClear ? 'unclear' : one.difference < 0 ? 'lower' : 'higher',
    }
  })
}

function test({ one, reference }: Compared) {
  const difference = newcombe(one, reference)
  const table = normPerception({
    compliantWell: one.x,
    compliantBadly: one.n - one.x,
    failedWell: reference.x,
    failedBadly: reference.n - reference.x,
    unanswered: 0,
  })
  return difference && { ...difference, p: table?.fisherP ?? table?.chiSquare?.p ?? 1 }
}
