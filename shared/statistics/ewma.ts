import { normalDensity } from './distribution/normal-density.ts'
import { firstSignal } from './first-signal.ts'
import { gaussLegendre } from './gauss-legendre.ts'
import { solveLinear } from './linear-system.ts'
import { findRise } from './regula-falsi.ts'

/** A chart of what newer periods say, with older ones fading. */
export interface Ewma {
  /** The mean after each period, in deviations of one period. */
  means: number[]
  /** Standard deviation of each mean. */
  sigmas: number[]
  /** The first period whose mean lies farther than its limit, from 1; `null` when none does. */
  firstSignal: number | null
}

/** The run length of a mean that moves fast is smooth on few nodes, of a slow one on more. */
const fewestNodes = 40
const nodesPerDeviation = 4

/** Beyond this reach no chart signals in a lifetime. */
const farthestReach = 8

/**
 * Exponentially weighted moving average of standardised periods: `E ← (1−λ)E + λz` from 0, with
 * `σ_t = √(λ/(2−λ) · (1−(1−λ)^{2t}))`. It signals when |E| is above `reach · σ_t`.
 *
 * Source: S. W. Roberts, "Control chart tests based on geometric moving averages", Technometrics 1
 * (1959), 239-250; limits of the first periods as in J. M. Lucas and M. S. Saccucci,
 * "Exponentially weighted moving average control schemes", Technometrics 32 (1990), 1-12.
 * @param z each period's deviation from the norm, in standard deviations.
 * @param reach of the limits in σ_t; `ewmaReach` finds the one of a wanted run length.
 * @param lambda weight of the newest period, above 0 and at most 1.
 */
export function ewma(z: readonly number[], reach: number, lambda = 0.2): Ewma {
  requireLambda(lambda)
  requireReach(reach)
  if (!z.every(Number.isFinite)) throw new RangeError('A period deviates by a number')
  let last = 0
  const means = z.map((one) => {
    last = (1 - lambda) * last + lambda * one
    return last
  })
  const sigmas = z.map((_, at) =>
    Math.sqrt((lambda / (2 - lambda)) * (1 - (1 - lambda) ** (2 * (at + 1)))),
  )
  const isFar = (mean: number, at: number) => Math.abs(mean) > reach * (sigmas[at] ?? 0)
  return { means, sigmas, firstSignal: firstSignal(means, isFar) }
}

/**
 * Average run length of the two-sided chart with limits `± reach · √(λ/(2−λ))`, in periods, when
 * every period deviates by `shift` standard deviations.
 *
 * Source: the integral equation of S. V. Crowder, "A simple method for studying run-length
 * distributions of exponentially weighted moving average charts", Technometrics 29 (1987),
 * 401-407, solved on Gauss–Legendre nodes as `xewma.arl` of the R package spc does.
 */
export function ewmaRunLength(reach: number, lambda = 0.2, shift = 0): number {
  requireLambda(lambda)
  requireReach(reach)
  const limit = reach * Math.sqrt(lambda / (2 - lambda))
  const width = (2 * limit) / lambda
  const nodes = gaussLegendre(
    Math.max(fewestNodes, Math.ceil(nodesPerDeviation * width)),
    -limit,
    limit,
  )
  const density = (from: number, to: number) =>
    normalDensity((to - (1 - lambda) * from) / lambda - shift) / lambda
  const lengths = solveLinear(
    nodes.map((from) =>
      nodes.map((to) => (from === to ? 1 : 0) - to.weight * density(from.x, to.x)),
    ),
    nodes.map(() => 1),
  )
  if (lengths === null) throw new RangeError('A run as long as this cannot be told')
  return nodes.reduce(
    (sum, { x, weight }, at) => sum + weight * density(0, x) * (lengths[at] ?? 0),
    1,
  )
}

/**
 * How far limits must reach, in σ, for a chart that signals by chance once in `arl` periods on
 * average: `xewma.crit` of the R package spc.
 * The run length is that of limits as wide as they get in the end; the narrower ones of the first
 * periods shorten it a little.
 * @param arl wanted average run length, above 1.
 */
export function ewmaReach(arl: number, lambda = 0.2): number {
  return findRise(
    (reach) => Math.log(ewmaRunLength(reach, lambda)),
    Math.log(arl),
    0,
    farthestReach,
  )
}

function requireReach(reach: number): void {
  if (!(reach >= 0)) throw new RangeError('Limits lie on both sides of the centre')
}

function requireLambda(lambda: number): void {
  if (!(lambda > 0 && lambda <= 1)) throw new RangeError('A weight is above zero and at most one')
}
