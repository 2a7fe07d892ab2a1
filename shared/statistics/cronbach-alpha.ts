import { completeCases } from './complete-cases.ts'
import { betaQuantile } from './distribution/beta.ts'
import { sum, variance } from './moments.ts'
import type { Interval } from './wilson.ts'

/** How far several items measure one thing. */
export interface Reliability {
  /** People who answered every item. */
  n: number
  /** Items. */
  k: number
  /** At most 1; it may be negative, which says that the items do not go together. */
  alpha: number
  /** Feldt's 95 % interval. */
  interval: Interval
}

/** Fewest items: of two, alpha says little more than their correlation. */
const fewestItems = 3

/**
 * Cronbach's alpha of people who answered every item: `α = k/(k − 1) · (1 − Σ s²ᵢ / s²ₜ)`, with
 * Feldt's interval: `1 − (1 − α) F(n − 1, (n − 1)(k − 1))` at 97.5 and 2.5 %.
 *
 * Source: L. J. Cronbach, "Coefficient alpha and the internal structure of tests", Psychometrika 16
 * (1951), 297-334; L. S. Feldt, D. J. Woodruff and F. A. Salih, "Statistical inference for
 * coefficient alpha", Applied Psychological Measurement 11 (1987), 93-103.
 * @param rows one array a person, the items in the same order; `null` what is missing.
 * @returns `null` for fewer than three items or two people, and when all totals are the same.
 * @throws RangeError as `completeCases`.
 */
export function cronbachAlpha(rows: readonly (readonly (number | null)[])[]): Reliability | null {
  const complete = completeCases(rows)
  const [n, k] = [complete.length, complete[0]?.length ?? 0]
  if (n < 2 || k < fewestItems) return null
  const whole = variance(complete.map(sum)) ?? 0
  if (whole === 0) return null
  const columns = Array.from({ length: k }, (_, item) => complete.map((row) => row[item] ?? 0))
  const own = columns.map((column) => variance(column) ?? 0)
  const alpha = (k / (k - 1)) * (1 - sum(own) / whole)
  const bound = (p: number) => 1 - (1 - alpha) * fQuantile(p, n - 1, (n - 1) * (k - 1))
  return { n, k, alpha, interval: { low: bound(0.975), high: bound(0.025) } }
}

/** Returns the `p` quantile of F, from that of the beta distribution. */
function fQuantile(p: number, one: number, other: number): number {
  const found = betaQuantile(p, one / 2, other / 2)
  return (other * found) / (one * (1 - found))
}
