import { betaCdf } from './beta.ts'

/** Returns P(X ≤ x) of the binomial distribution: `I_{1−p}(n − x, x + 1)`. */
export function binomialAtMost(x: number, n: number, p: number): number {
  if (x < 0) return 0
  if (x >= n) return 1
  return betaCdf(1 - p, n - x, x + 1)
}

/** Returns P(X ≥ x) of the binomial distribution, without the loss of precision of 1 − P. */
export function binomialAtLeast(x: number, n: number, p: number): number {
  if (x <= 0) return 1
  if (x > n) return 0
  return betaCdf(p, x, n - x + 1)
}
