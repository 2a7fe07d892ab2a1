import {
  type Charted,
  type ChartReference,
  partPoints,
  type SignalFound,
  type SignalLimits,
  signalOf,
} from './chart-signal.ts'
import { checkCounted } from './check-counted.ts'
import { sigmaOfMoves } from './laney.ts'
import { sum } from './moments.ts'
import type { Counted } from './newcombe.ts'
import { asNormal, freedomOf, fromNormal } from './reference-spread.ts'
import { halvesOf, isStable, sigmaOfMedianMove } from './stable-reference.ts'
import type { Interval } from './wilson.ts'

/** Natural process limits of some values: their mean, and 2.66 mean moving ranges around it. */
export interface NaturalLimits extends Interval {
  centre: number
  /** Standard deviation that the mean moving range gives. */
  sigma: number
}

/** The control chart of a complete register for its last period. */
export interface XmrChart<Point> extends Interval, SignalFound, ChartReference<Point> {
  /** Mean share of the reference. */
  centre: number
}

/**
 * Returns the natural process limits of an individuals chart: mean ± 3 mR̄/1.128, which is 2.66 mR̄.
 *
 * Source: D. J. Wheeler, "Understanding Variation" (2000); L. P. Provost and S. K. Murray, "The
 * Health Care Data Guide" (2011), chapter 5.
 * @param values in their order, two at least
 * @throws RangeError of fewer
 */
export function naturalLimits(values: readonly number[]): NaturalLimits {
  const sigma = sigmaOfMoves(values)
  if (sigma === null) throw new RangeError('A moving range takes two values')
  const centre = mean(values)
  return { centre, sigma, low: centre - 3 * sigma, high: centre + 3 * sigma }
}

/**
 * Returns whether the last share of a complete register differs from its reference, by an individuals
 * and moving range chart (XmR). It takes no sample for granted: what months of the reference differ
 * from each other is the measure. The limits are the natural ones, 2.66 mR̄, moved out by the budget
 * of the organisation and by a reference of few points: Student's t with 0.62 degrees of freedom per
 * moving range, times `√(1 + 1/m)`. A standard deviation is never below one case of the last period:
 * one case more or less is no signal.
 *
 * Source: as `naturalLimits`.
 * @param points oldest first, those of enough cases alone
 * @returns `null` while fewer than eight stand before the last one
 * @throws RangeError as `checkCounted`
 */
export function xmrChart<Point extends Counted & Charted>(
  points: readonly Point[],
  limits: SignalLimits,
): XmrChart<Point> | null {
  for (const one of points) checkCounted(one)
  const parted = partPoints(points)
  if (parted === null) return null
  const { reference, later, last } = parted
  const { centre, df, ...found } = readRegister(reference)
  const sigma = Math.max(found.sigma, 1 / last.n)
  const widened = (points: number) => sigma * Math.sqrt(1 / points + 1 / reference.length)
  const deviate = (together: readonly Counted[]) =>
    asNormal((mean(together.map(shareOf)) - centre) / widened(together.length), df)
  const reach = fromNormal(limits.alone, df) * widened(1)
  return {
    ...signalOf(later, limits, deviate),
    centre,
    low: Math.max(0, centre - reach),
    high: Math.min(1, centre + reach),
    reference,
    stable: isSteady(reference, centre),
  }
}

/** Returns the mean share of a reference, its standard deviation, and how well that is known. */
export function readRegister(reference: readonly Counted[]) {
  const { centre, sigma } = naturalLimits(reference.map(shareOf))
  return { centre, sigma, df: freedomOf(reference.length) }
}

function isSteady(reference: readonly Counted[], centre: number): boolean {
  const shares = reference.map(shareOf)
  const { sigma, df } = sigmaOfMedianMove(shares)
  const least = Math.max(...reference.map(({ n }) => 1 / n))
  const normal = (apart: number) => asNormal(apart / Math.max(sigma, least), df)
  const shrunk = Math.sqrt(1 - 1 / reference.length)
  return isStable(
    shares.map((one) => normal((one - centre) / shrunk)),
    normal(halvesApart(shares)),
  )
}

function halvesApart(shares: readonly number[]): number {
  const [first, second] = halvesOf(shares)
  return (mean(second) - mean(first)) / Math.sqrt(1 / first.length + 1 / second.length)
}

const shareOf = ({ x, n }: Counted) => x / n

const mean = (all: readonly number[]) => sum(all) / all.length
