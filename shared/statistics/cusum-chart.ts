import { angleOf, deviationOf, shareAt } from './anscombe.ts'
import { readReference } from './change-chart.ts'
import { cusum, cusumThreshold } from './cusum.ts'
import type { Counted } from './newcombe.ts'
import { asNormal, excessSpread } from './reference-spread.ts'

/** A frozen reference: its counts, how many points it has, and how much more they vary than chance. */
export interface CusumReference extends Counted {
  points: number
  /** Mean moving range of its points, relative to that of chance. */
  moves: number
}

/** Which way a series goes, of a count of bad answers: more of them, or fewer. */
export type Way = 'worse' | 'better'

/** The sums of consecutive points from a restart, up to the first signal. */
export interface CusumChart {
  /** The larger of both sums in parts of the limit; below 0 where it is that of the better. */
  levels: number[]
  /** Index of the point that signals, and of the first that its sum holds. */
  signal: { at: number; since: number; way: Way } | null
}

/**
 * Allowance: half the shift that is found soonest, in standard deviations of a point. It is more than
 * the usual ½, since the level of nine points is off by a third of a deviation: at ½ nearly all
 * false alarms would come from that, and shifts would be found later.
 */
const allowance = 0.75

/** Reads the reference of a chart of sums from its points. */
export function readCusum(points: readonly Counted[]): CusumReference {
  const { whole, moves } = readReference(points)
  return { ...whole, points: points.length, moves }
}

/**
 * Returns the limit with one false alarm in `arl` points on average, on both sides together and over
 * the references that might have been drawn.
 */
export function cusumLimit({ points }: CusumReference, arl: number): number {
  return cusumThreshold(arl, 'two', allowance, 1 / Math.sqrt(points))
}

/**
 * Adds up the deviations of points from a reference beyond an allowance, on both sides. Deviations are
 * those of `changeChart`: on the arcsine scale, with the uncertainty of the centre, and with σ_z
 * where the reference varies beyond chance.
 *
 * Source: E. S. Page, "Continuous inspection schemes", Biometrika 41 (1954), 100-115.
 */
export function cusumChart(
  reference: CusumReference,
  points: readonly Counted[],
  h: number,
): CusumChart {
  const z = points.map((one) => cusumScale(reference, one.n)(deviationOf(one, reference)))
  const up = cusum(z, h, allowance)
  const down = cusum(
    z.map((one) => -one),
    h,
    allowance,
  )
  const levels = z.map((_, at) => {
    const [more, fewer] = [up.sums[at] ?? 0, down.sums[at] ?? 0]
    return (more >= fewer ? more : -fewer) / h
  })
  const nth = Math.min(
    up.firstSignal ?? Number.POSITIVE_INFINITY,
    down.firstSignal ?? Number.POSITIVE_INFINITY,
  )
  if (nth === Number.POSITIVE_INFINITY) return { levels, signal: null }
  const way = nth === up.firstSignal ? 'worse' : 'better'
  const { sums } = way === 'worse' ? up : down
  return { levels, signal: { at: nth - 1, since: sums.slice(0, nth).lastIndexOf(0) + 1, way } }
}

/**
 * Returns what makes a normal deviate of the deviation of a point of n answers. A point weighs
 * no more than two of the reference: else an error of the reference would add up to a signal once
 * many more answer.
 */
export function cusumScale(reference: CusumReference, n: number) {
  const { sigma, df } = spreadOf(reference)
  const most = Math.min(n, (2 * reference.n) / reference.points)
  const widened = sigma * Math.sqrt(1 + (most + 0.5) / (reference.n + 0.5))
  const scale = Math.sqrt((most + 0.5) / (n + 0.5)) / widened
  return (deviation: number) => asNormal(deviation * scale, df)
}

/** Probability that chance alone gives a reference a spread that counts as real. */
const spreadSignificance = 0.05

const spreadOf = ({ moves, points }: CusumReference) =>
  excessSpread(moves, points, spreadSignificance)

/** Counts the signals of deviates in a row, after which the sums start again from 0. */
export function countCusum(draw: () => number, h: number, before: number, points: number): number {
  let [up, down, signals] = [0, 0, 0]
  for (let at = -before; at < points; at += 1) {
    const z = draw()
    up = Math.max(0, up + z - allowance)
    down = Math.max(0, down - z - allowance)
    if (up <= h && down <= h) continue
    up = 0
    down = 0
    if (at >= 0) signals += 1
  }
  return signals
}

/** Returns the shares that a chart finds soonest, where a point has n answers. */
export function cusumShares(reference: CusumReference, n: number): Record<Way, number> {
  const both = 1 / (n + 0.5) + 1 / (reference.n + 0.5)
  const shift = allowance * spreadOf(reference).sigma * Math.sqrt(both)
  const centre = angleOf(reference)
  return { worse: shareAt(centre + shift), better: shareAt(centre - shift) }
}
