import { angleOf, deviationOf, shareAt } from './anscombe.ts'
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
import type { Counted } from './newcombe.ts'
import { asNormal, excessSpread, fromNormal } from './reference-spread.ts'
import { halvesOf, isStable, sigmaOfMedianMove } from './stable-reference.ts'
import type { Interval } from './wilson.ts'

/** The control chart of a series for its last point. */
export interface ChangeChart<Point> extends Interval, SignalFound, ChartReference<Point> {
  /** Rate of the reference, pooled; `low` and `high` are the limits around it. */
  centre: number
}

/**
 * Returns whether the last rate of a series differs from its reference, by Laney's p′ chart on the
 * arcsine scale, where few answers and extreme rates stay nearly normal: `φ = arcsin √((x + 3/8)/(n
 * + 3/4))`, `z = 2(φ − φ̄)√(n + ½)`. The limits are widened by the uncertainty of the centre, `√(1
 * + (n + ½)/(N + ½))`, and by σ_z where points vary beyond chance. The limits shown are those of a
 * single point. Eight points on one side are pooled, and judged by the same formula as one point.
 *
 * Source: D. B. Laney, "Improved control charts for attributes", Quality Engineering 14 (2002),
 * 531-537; F. J. Anscombe, "The transformation of Poisson, binomial and negative-binomial data",
 * Biometrika 35 (1948), 246-254.
 * @param points oldest first, those of enough answers alone
 * @returns `null` while fewer than eight stand before the last one: it is too early to tell
 * @throws RangeError as `checkCounted`
 */
export function changeChart<Point extends Counted & Charted>(
  points: readonly Point[],
  limits: SignalLimits,
): ChangeChart<Point> | null {
  for (const one of points) checkCounted(one)
  const parted = partPoints(points)
  if (parted === null) return null
  const { reference, later, last } = parted
  const { whole, sigma, df } = readReference(reference)
  const widened = ({ n }: Counted) => sigma * Math.sqrt(1 + (n + 0.5) / (whole.n + 0.5))
  const deviate = (together: readonly Counted[]) => {
    const one = addUp(together)
    return asNormal(deviationOf(one, whole) / widened(one), df)
  }
  const centre = angleOf(whole)
  const reach = (fromNormal(limits.alone, df) * widened(last)) / (2 * Math.sqrt(last.n + 0.5))
  return {
    ...signalOf(later, limits, deviate),
    centre: whole.x / whole.n,
    low: shareAt(centre - reach),
    high: shareAt(centre + reach),
    reference,
    stable: isSteady(reference, whole),
  }
}

/** Returns a reference added up, how much more its points vary than chance, and how well that is known. */
export function readReference(reference: readonly Counted[]) {
  const whole = addUp(reference)
  const moves = sigmaOfMoves(reference.map((one) => deviationOf(one, whole))) ?? 1
  return { whole, moves, ...excessSpread(moves, reference.length) }
}

function isSteady(reference: readonly Counted[], whole: Counted): boolean {
  const deviations = reference.map((one) => deviationOf(one, whole))
  const { sigma, df } = sigmaOfMedianMove(deviations)
  const normal = (z: number) => (sigma > 1 ? asNormal(z / sigma, df) : z)
  const z = reference.map(({ n }, at) => (deviations[at] ?? 0) / shrunk(n, whole.n))
  return isStable(z.map(normal), normal(halvesApart(reference)))
}

/** A point is part of its own centre, which it draws nearer. */
const shrunk = (n: number, whole: number) => Math.sqrt(Math.max(0, 1 - (n + 0.5) / (whole + 0.5)))

function halvesApart(reference: readonly Counted[]): number {
  const [first, second] = halvesOf(reference).map(addUp)
  if (!first || !second) return 0
  return (
    (2 * (angleOf(second) - angleOf(first))) / Math.sqrt(1 / (first.n + 0.5) + 1 / (second.n + 0.5))
  )
}

/** Returns all counts together. */
export function addUp(counts: readonly Counted[]): Counted {
  return counts.reduce((all, { x, n }) => ({ x: all.x + x, n: all.n + n }), { x: 0, n: 0 })
}
