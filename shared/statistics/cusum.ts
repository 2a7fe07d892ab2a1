import { LuDecomposition, Matrix } from 'ml-matrix'
import { normalCdf, normalQuantile } from './distribution/normal.ts'
import { normalDensity } from './distribution/normal-density.ts'
import { gaussLegendre } from './gauss-legendre.ts'
import { findRise } from './regula-falsi.ts'

/** A CUSUM control chart. */
export interface Cusum {
  /** The sum after each period, never below 0, in deviations of one period. */
  sums: number[]
  /** The first period whose sum exceeds the threshold, from 1; `null` for none. */
  firstSignal: number | null
}

/** One-sided, or two-sided. */
export type Sides = 'one' | 'two'

const fewestNodes = 16
const nodesPerDeviation = 4

/** Largest threshold: no chart reaches it in practice. */
const farthestThreshold = 32

/**
 * Returns the cumulative sum of standardised deviations beyond an allowance: `C ← max(0, C + z −
 * k)` from 0. It signals when C exceeds `h`; after a signal, start again from 0.
 *
 * Source: E. S. Page, "Continuous inspection schemes", Biometrika 41 (1954), 100-115.
 * @param z each period's deviation from the norm, in standard deviations, above 0 when worse.
 * @param h threshold; `cusumThreshold` finds the one of a wanted run length.
 * @param k allowance: half of the shift to be found, in standard deviations.
 */
export function cusum(z: readonly number[], h: number, k = 0.5): Cusum {
  requireChart(h, k)
  if (!z.every(Number.isFinite)) throw new RangeError('A period deviates by a number')
  let last = 0
  const sums = z.map((one) => {
    last = Math.max(0, last + one - k)
    return last
  })
  const at = sums.findIndex((one) => one > h)
  return { sums, firstSignal: at === -1 ? null : at + 1 }
}

/**
 * Returns the average run length of the chart in periods, from a sum of 0, when every period
 * deviates by `mu` standard deviations.
 *
 * Source: the integral equation of E. S. Page (1954), on Gauss–Legendre nodes and the point 0, as
 * `xcusum.arl` of the R package spc solves it; two sides together by K. W. Kemp, "The average run
 * length of the cumulative sum chart when a V-mask is used", JRSS B 23 (1961), 149-153.
 */
export function cusumRunLength(k: number, h: number, mu = 0, sides: Sides = 'one'): number {
  requireChart(h, k)
  if (!Number.isFinite(mu)) throw new RangeError('A period deviates by a number')
  const up = upwardRunLength(k, h, mu)
  if (sides === 'one') return up
  return 1 / (1 / up + 1 / upwardRunLength(k, h, -mu))
}

/**
 * Returns the threshold h with one false alarm in `arl` periods on average: `xcusum.crit` of the R
 * package spc.
 * @param arl wanted average run length; above that of a threshold of 0, which is 3.2 periods on
 * one side for k = 0.5.
 * @param unsure standard error of the norm, in deviations of one period. Periods are then divided by
 * √(1 + unsure²), and the false alarms are those of all norms that might have been estimated: one
 * that is off alarms much oftener.
 */
export function cusumThreshold(arl: number, sides: Sides = 'one', k = 0.5, unsure = 0): number {
  const scale = Math.sqrt(1 + unsure ** 2)
  const offs = unsure === 0 ? [0] : errors.map((one) => one * unsure)
  const alarms = (h: number) =>
    offs.reduce((sum, mu) => sum + 1 / cusumRunLength(k * scale, h * scale, mu), 0) / offs.length
  // A norm is as probably too low as too high: both sides alarm as often.
  const ofOneSide = sides === 'two' ? 2 * arl : arl
  return findRise((h) => -Math.log(alarms(h)), Math.log(ofOneSide), 0, farthestThreshold)
}

/** Errors of a norm, each as probable, in its standard errors. */
const errors = Array.from({ length: 12 }, (_, at) => normalQuantile((at + 0.5) / 12))

function upwardRunLength(k: number, h: number, mu: number): number {
  const nodes = gaussLegendre(Math.max(fewestNodes, Math.ceil(nodesPerDeviation * h)), 0, h)
  const points = [0, ...nodes.map(({ x }) => x)]
  const system = new LuDecomposition(
    points.map((from, row) => [
      (row === 0 ? 1 : 0) - normalCdf(k - from - mu),
      ...nodes.map(
        ({ x, weight }, at) => (row === at + 1 ? 1 : 0) - weight * normalDensity(x + k - from - mu),
      ),
    ]),
  )
  const pivots = system.upperTriangularMatrix.diagonal().map(Math.abs)
  if (!(Math.min(...pivots) > Number.EPSILON))
    throw new RangeError('The run length is too long to compute')
  return system.solve(Matrix.ones(points.length, 1)).get(0, 0)
}

function requireChart(h: number, k: number): void {
  if (!(h >= 0 && Number.isFinite(h))) throw new RangeError('A threshold is not below zero')
  if (!(k >= 0 && Number.isFinite(k))) throw new RangeError('An allowance is not below zero')
}
