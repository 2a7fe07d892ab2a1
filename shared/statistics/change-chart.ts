import { angleOf, deviationOf } from './anscombe.ts'
import {
  fewestPoints,
  lastPoints,
  normOf,
  type Signal,
  type SignalLimits,
  signalOf,
} from './chart-signal.ts'
import { checkCounted } from './check-counted.ts'
import { normalCdf, normalQuantile } from './distribution/normal.ts'
import { studentCdf, studentQuantile } from './distribution/student.ts'
import { sigmaOfMoves } from './laney.ts'
import type { Counted } from './newcombe.ts'
import type { Interval } from './wilson.ts'

/** Degrees of freedom per moving range. */
const freedomOfMoves = 0.62

/** The control chart of a series for its last point. */
export interface ChangeChart extends Interval {
  signal: Signal
  /** Rate of the reference periods, pooled; `low` and `high` are the limits around it. */
  centre: number
  /** How many of the first points are skipped, and how many after them are the reference. */
  skipped: number
  norm: number
}

/**
 * Returns whether the last rate of a series differs from earlier ones, by Laney's p′ chart on the
 * arcsine scale, where few answers and extreme rates stay nearly normal: `φ = arcsin √((x + 3/8)/(n
 * + 3/4))`, `z = 2(φ − φ̄)√(n + ½)`. The limits are widened by the uncertainty of the centre, `√(1
 * + (n + ½)/(N + ½))`, and by σ_z where points vary beyond chance. A σ_z below 1 counts as 1: with
 * eight points it comes from chance. The limits shown are those of a single point.
 *
 * Source: D. B. Laney, "Improved control charts for attributes", Quality Engineering 14 (2002),
 * 531-537; F. J. Anscombe, "The transformation of Poisson, binomial and negative-binomial data",
 * Biometrika 35 (1948), 246-254.
 * @param points oldest first, those of enough answers alone
 * @returns `null` while fewer than eight stand before the last one: it is too early to tell
 * @throws RangeError as `checkCounted`
 */
export function changeChart(points: readonly Counted[], limits: SignalLimits): ChangeChart | null {
  for (const one of points) checkCounted(one)
  const own = lastPoints(points)
  const last = own.at(-1)
  if (last === undefined || own.length <= fewestPoints) return null
  const norm = own.slice(0, normOf(own.length - 1))
  const whole = norm.reduce((all, { x, n }) => ({ x: all.x + x, n: all.n + n }), { x: 0, n: 0 })
  const centre = angleOf(whole)
  const deviation = (one: Counted) => deviationOf(one, whole)
  const sigma = Math.max(1, sigmaOfMoves(norm.map(deviation)) ?? 1)
  const df = sigma === 1 ? Number.POSITIVE_INFINITY : freedomOfMoves * (norm.length - 1)
  const widened = ({ n }: Counted) => sigma * Math.sqrt(1 + (n + 0.5) / (whole.n + 0.5))
  const z = own.slice(norm.length).map((one) => asNormal(deviation(one) / widened(one), df))
  const reach = (fromNormal(limits.alone, df) * widened(last)) / (2 * Math.sqrt(last.n + 0.5))
  return {
    signal: signalOf(z, limits),
    centre: whole.x / whole.n,
    low: shareAt(centre - reach),
    high: shareAt(centre + reach),
    skipped: points.length - own.length,
    norm: norm.length,
  }
}

/** Returns the normal deviate with the same tail probability as a Student's t. */
function asNormal(t: number, df: number): number {
  if (df === Number.POSITIVE_INFINITY) return t
  return -Math.sign(t) * normalQuantile(studentCdf(-Math.abs(t), df))
}

function fromNormal(z: number, df: number): number {
  return df === Number.POSITIVE_INFINITY ? z : -studentQuantile(normalCdf(-z), df)
}

function shareAt(angle: number): number {
  return Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2
}
