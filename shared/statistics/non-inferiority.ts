import { checkWhole } from './check-counted.ts'
import { clopperPearson } from './clopper-pearson.ts'
import { binomialAtLeast, binomialAtMost } from './distribution/binomial.ts'
import type { Counted } from './newcombe.ts'
import { z90 } from './reach.ts'
import { type Interval, wilson } from './wilson.ts'

/** A place tested against a reference. All numbers are proportions, or probabilities. */
export interface Tested {
  /**
   * `equivalent`: as good, within the margin; `below`: significantly worse; `unknown`: undecided.
   */
  verdict: 'equivalent' | 'below' | 'unknown'
  rate: number
  /** The reference minus the margin: the target. */
  bound: number
  /** P(as many or more | the bound): small when the place is above it. */
  p: number
  /** P(as few or fewer | the bound): small when the place is below it. */
  pBelow: number
  /** Wilson's interval, about 95 % on each side, which decides the verdict. */
  interval: Interval
  /** Clopper–Pearson interval, for legal claims. */
  exact: Interval
}

/** A tested place, or one without answers. */
export type NonInferiority = Tested | { verdict: 'untested'; bound: number }

/**
 * Tests whether a place is non-inferior to a reference, within a margin: the right question about
 * equal quality, because being better does not violate it. Exact test: `p = P(X ≥ x | n, reference −
 * margin)`.
 *
 * Source: S. Wellek, "Testing Statistical Hypotheses of Equivalence and Noninferiority" (2nd ed.,
 * 2010), for the exact test; the bounds as `wilson` and `clopperPearson`.
 * @param reference the commitment, or the rate of the whole country, from 0 to 1.
 * @param margin how far below does not matter, from 0: a choice of the site owner, to be shown.
 * @throws RangeError when a count is not whole or not between none and all, and when the reference
 * less the margin is not above none and at most all.
 */
export function nonInferiority(
  { x, n }: Counted,
  reference: number,
  margin: number,
): NonInferiority {
  checkWhole({ x, n })
  if (!(reference >= 0 && reference <= 1))
    throw new RangeError('A reference is between none and all')
  if (!(margin >= 0)) throw new RangeError('A margin is not below zero')
  const bound = reference - margin
  if (!(bound > 0)) throw new RangeError('A margin is smaller than its reference')
  const interval = wilson(x, n, z90)
  const exact = clopperPearson(x, n, 0.9)
  if (interval === null || exact === null) return { verdict: 'untested', bound }
  return {
    verdict: judge(interval, bound),
    rate: x / n,
    bound,
    p: binomialAtLeast(x, n, bound),
    pBelow: binomialAtMost(x, n, bound),
    interval,
    exact,
  }
}

function judge({ low, high }: Interval, bound: number): Tested['verdict'] {
  if (low > bound) return 'equivalent'
  return high < bound ? 'below' : 'unknown'
}
