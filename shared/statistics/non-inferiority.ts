import { checkWhole } from './check-counted.ts'
import { clopperPearson } from './clopper-pearson.ts'
import { binomialAtLeast, binomialAtMost } from './distribution/binomial.ts'
import type { Counted } from './newcombe.ts'
import { z90 } from './reach.ts'
import { type Interval, wilson } from './wilson.ts'

/** A place that was held against a reference. All are proportions, or probabilities. */
export interface Tested {
  /** `equivalent`: at least as good, but for the margin; `below`: not even that; or not to be told. */
  verdict: 'equivalent' | 'below' | 'unknown'
  rate: number
  /** The reference less the margin: what is to be reached. */
  bound: number
  /** P(as many or more | the bound): small when the place is above it. */
  p: number
  /** P(as few or fewer | the bound): small when the place is below it. */
  pBelow: number
  /** Wilson's bounds, each of about 95 % on its side, on which the verdict stands. */
  interval: Interval
  /** The same of Clopper and Pearson, for a claim that must stand in law. */
  exact: Interval
}

/** A place held against a reference, or one where nobody answered. */
export type NonInferiority = Tested | { verdict: 'untested'; bound: number }

/**
 * Whether a place is at least as good as a reference, but for a margin: the right question of equal
 * quality, because to be better is no breach of it.
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
