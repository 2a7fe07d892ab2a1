import { completeCases } from './complete-cases.ts'
import { correlationOf, correlationsOf } from './correlation.ts'
import { covarianceMatrix } from './covariance.ts'
import { fQuantile } from './distribution/f.ts'
import { isSingular } from './linear-regression.ts'
import { type Matrix, transpose } from './matrix.ts'
import { sum } from './moments.ts'
import { symmetricEigen } from './symmetric-eigen.ts'
import type { Interval } from './wilson.ts'

/** How far several items agree in measuring one thing. All without unit. */
export interface Alpha {
  /** Usagers who answered every item; no other counts. */
  n: number
  /** Items, two at least; for two, `spearmanBrown` is what is shown. */
  k: number
  /** At most 1; below zero when items contradict one another, and then shown as it is. */
  alpha: number
  /** 95 % interval of Feldt. */
  interval: Interval
  /** Alpha of items brought to one spread; `null` when an item has none. */
  standardised: number | null
  /** Mean correlation of two items; `null` when an item has no spread. */
  averageCorrelation: number | null
  /** Guttman's λ₆; `null` when an item has no spread or follows from the others. */
  guttman6: number | null
  /** Alpha without each item, in their order; `null` where one item is left or totals are equal. */
  ifDropped: (number | null)[]
  /** Correlation of each item with the sum of the others; `null` where one has no spread. */
  itemRest: (number | null)[]
}

/** A spread of totals that is only what rounding leaves, beside that of items. */
const rounding = 1e-12

/**
 * Cronbach's alpha, `k / (k − 1) · (1 − Σ sᵢ² / s_T²)`, over those who answered every item: it is
 * worked out in a campaign with complete forms, never from a form that asks each usager a part.
 *
 * Source: L. J. Cronbach, "Coefficient alpha and the internal structure of tests", Psychometrika 16
 * (1951), 297-334; interval of L. S. Feldt, Psychometrika 30 (1965), 357-370; λ₆ of L. Guttman,
 * Psychometrika 10 (1945), 255-282, on correlations.
 * @param rows one array a usager, the same items in the same order; `null` what is missing.
 * @returns `null` of fewer than two items or two complete usagers, or when all totals are equal.
 * @throws RangeError when rows are not as long, or an answer is no finite number.
 */
export function cronbachAlpha(rows: readonly (readonly (number | null)[])[]): Alpha | null {
  const complete = completeCases(rows)
  const covariances = covarianceMatrix(transpose(complete))
  if (covariances === null) return null
  const alpha = alphaOf(covariances)
  if (alpha === null) return null
  const [n, k] = [complete.length, covariances.length]
  const bound = (p: number) => 1 - (1 - alpha) * fQuantile(p, n - 1, (n - 1) * (k - 1))
  const correlations = correlationsOf(covariances)
  const averageCorrelation = correlations === null ? null : averageBeside(correlations)
  return {
    n,
    k,
    alpha,
    interval: { low: bound(0.975), high: bound(0.025) },
    standardised:
      averageCorrelation === null
        ? null
        : (k * averageCorrelation) / (1 + (k - 1) * averageCorrelation),
    averageCorrelation,
    guttman6: correlations === null ? null : guttman6(correlations),
    ifDropped: covariances.map((_, left) => alphaOf(without(covariances, left))),
    itemRest: covariances.map((row, at) => {
      const own = row[at] ?? 0
      const others = without(covariances, at)
      const rest = sum(others.flat())
      if (rest <= rounding * sumOfVariances(others)) return null
      return correlationOf(sum(row) - own, own, rest)
    }),
  }
}

/** All of it follows from the covariances: those of the totals are sums of those of the items. */
function alphaOf(covariances: Matrix): number | null {
  const k = covariances.length
  const parts = sumOfVariances(covariances)
  const whole = sum(covariances.flat())
  if (k < 2 || whole <= rounding * parts) return null
  return (k / (k - 1)) * (1 - parts / whole)
}

function sumOfVariances(covariances: Matrix): number {
  return sum(covariances.map((row, at) => row[at] ?? 0))
}

function without(covariances: Matrix, left: number): number[][] {
  const stays = (_: unknown, at: number) => at !== left
  return covariances.filter(stays).map((row) => row.filter(stays))
}

function averageBeside(correlations: Matrix): number {
  const k = correlations.length
  return (sum(correlations.flat()) - k) / (k * (k - 1))
}

/** `1 − Σ (1 − smc) / Σ r`, where `1 − smc` of an item is one over its figure of `R⁻¹`. */
function guttman6(correlations: Matrix): number | null {
  const eigen = symmetricEigen(correlations)
  if (isSingular(eigen)) return null
  const unexplained = correlations.map(
    (_, item) =>
      1 /
      sum(eigen.vectors.map((vector, at) => (vector[item] ?? 0) ** 2 / (eigen.values[at] ?? 0))),
  )
  return 1 - sum(unexplained) / sum(correlations.flat())
}
