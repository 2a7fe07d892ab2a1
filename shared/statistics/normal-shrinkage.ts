import { sum } from './moments.ts'

/** A mean of one place. */
export interface Estimated {
  y: number
  /** Its sampling variance, the square of its standard error, above zero. */
  v: number
}

/** A place drawn towards all. */
interface ShrunkMean {
  shrunk: number
  se: number
  /** Weight of its own mean, `τ²/(τ² + v)`; the rest is that of all. */
  weight: number
}

/** Means of places, drawn towards all the more, the less sure they are. */
export interface ShrunkMeans {
  /** Cochran's Q, to hold against χ² of one less than there are places. */
  q: number
  /** Variance between places without the noise, in the square of the unit. */
  tau2: number
  /** Share of what is seen to differ that is no noise, Higgins' I², in percent. */
  i2: number
  mean: number
  se: number
  /** Whether the places cannot be told apart: each has then the mean of all. */
  noDifference: boolean
  /** In the order given. */
  places: ShrunkMean[]
}

/**
 * Draws the means of places towards the mean of all, by how little chance leaves to tell them apart:
 * a random-effects model whose variance is the moment estimator. In the unit of the means.
 *
 * Source: R. DerSimonian and N. Laird, "Meta-analysis in clinical trials", Controlled Clinical Trials
 * 7 (1986), 177-188; I² by J. P. T. Higgins and S. G. Thompson, "Quantifying heterogeneity in a
 * meta-analysis", Statistics in Medicine 21 (2002), 1539-1558; the error of what is shrunk as in
 * S. W. Raudenbush and A. S. Bryk, "Empirical Bayes meta-analysis", Journal of Educational
 * Statistics 10 (1985), 75-98, as the R package metafor gives it.
 * @returns `null` of fewer than two places.
 * @throws RangeError when a mean is no number, or its variance not above zero, as that of a rate of 0 or 1.
 */
export function shrinkMeans(estimates: readonly Estimated[]): ShrunkMeans | null {
  for (const { y, v } of estimates) {
    if (!Number.isFinite(y)) throw new RangeError('A mean is a finite number')
    if (!(v > 0 && Number.isFinite(v))) throw new RangeError('A sampling variance is above zero')
  }
  const freedom = estimates.length - 1
  if (freedom < 1) return null
  const weights = estimates.map(({ v }) => 1 / v)
  const whole = sum(weights)
  const plain = pool(estimates, 0).mean
  const q = sum(estimates.map(({ y, v }) => (y - plain) ** 2 / v))
  const spread = whole - sum(weights.map((weight) => weight ** 2)) / whole
  const tau2 = Math.max(0, (q - freedom) / spread)
  const { mean, variance } = pool(estimates, tau2)
  return {
    q,
    tau2,
    i2: q > freedom ? (100 * (q - freedom)) / q : 0,
    mean,
    se: Math.sqrt(variance),
    noDifference: tau2 === 0,
    places: estimates.map(({ y, v }) => {
      const weight = tau2 / (tau2 + v)
      return {
        shrunk: weight * y + (1 - weight) * mean,
        se: Math.sqrt(weight * v + (1 - weight) ** 2 * variance),
        weight,
      }
    }),
  }
}

function pool(estimates: readonly Estimated[], tau2: number): { mean: number; variance: number } {
  const whole = sum(estimates.map(({ v }) => 1 / (v + tau2)))
  return { mean: sum(estimates.map(({ y, v }) => y / (v + tau2))) / whole, variance: 1 / whole }
}
