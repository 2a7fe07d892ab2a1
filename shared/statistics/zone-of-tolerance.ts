import { studentQuantile } from './distribution/student.ts'
import { intervalOfMean, type MeanEstimate } from './mean-interval.ts'
import { mean, sum, variance } from './moments.ts'
import type { Counted } from './newcombe.ts'
import type { Interval } from './wilson.ts'

/** Three levels of one idea by one person, on one scale from low to high. */
export interface Levels {
  minimum: number
  desired: number
  perceived: number
}

/** Where what was lived stands between what is accepted and what is wished, in points. */
export interface ZoneOfTolerance {
  /** What was lived, of everybody. */
  perceived: MeanEstimate
  /** People who wish for less than they accept: left out of all that follows. */
  contradicted: number
  /** `null` where everybody is left out. */
  zone: {
    minimum: MeanEstimate
    desired: MeanEstimate
    /** Adequacy, `P − A`, superiority, `P − D`, and width, `D − A`. */
    adequacy: MeanEstimate
    superiority: MeanEstimate
    width: MeanEstimate
    /** Of those whose zone has a width: 0 at the minimum, 1 at the wish; `null` of none. */
    position: Position | null
    below: Counted
    within: Counted
    above: Counted
  } | null
}

interface Position {
  n: number
  estimate: number
  /** `null` where the width cannot be told from none. */
  interval: Interval | null
}

/**
 * Returns the zone of tolerance of people who said the least they accept (A), what they wish (D) and
 * what they lived (P): each mean with Student's interval, the position `(P̄ − Ā)/(D̄ − Ā)` with
 * Fieller's, and the shares below, in and above their own zone.
 *
 * Source: V. A. Zeithaml, L. L. Berry and A. Parasuraman, Journal of the Academy of Marketing
 * Science 21 (1993), 1-12, for the zone; A. Parasuraman, V. A. Zeithaml and L. L. Berry, Journal of
 * Retailing 70 (1994), 201-230, for the three columns; E. C. Fieller, "Some problems in interval
 * estimation", JRSS B 16 (1954), 175-185.
 * @returns `null` of nobody.
 * @throws RangeError when a level is no finite number.
 */
export function zoneOfTolerance(all: readonly Levels[]): ZoneOfTolerance | null {
  const perceived = estimate(all.map((one) => one.perceived))
  if (perceived === null) return null
  const told = all.filter(({ minimum, desired }) => desired >= minimum)
  const of = (level: (one: Levels) => number) => estimate(told.map(level))
  const minimum = of((one) => one.minimum)
  const desired = of((one) => one.desired)
  const adequacy = of((one) => one.perceived - one.minimum)
  const superiority = of((one) => one.perceived - one.desired)
  const width = of((one) => one.desired - one.minimum)
  const count = (is: (one: Levels) => boolean) => ({ x: told.filter(is).length, n: told.length })
  return {
    perceived,
    contradicted: all.length - told.length,
    zone:
      minimum && desired && adequacy && superiority && width
        ? {
            minimum,
            desired,
            adequacy,
            superiority,
            width,
            position: positionOf(told.filter((one) => one.desired > one.minimum)),
            below: count((one) => one.perceived < one.minimum),
            within: count((one) => one.perceived >= one.minimum && one.perceived <= one.desired),
            above: count((one) => one.perceived > one.desired),
          }
        : null,
  }
}

function estimate(values: readonly number[]): MeanEstimate | null {
  const middle = mean(values)
  return middle === null ? null : intervalOfMean(values.length, middle, variance(values))
}

/** Returns the ratio of both means, and the interval of all ratios that a test would keep. */
function positionOf(wide: readonly Levels[]): Position | null {
  const n = wide.length
  const over = wide.map((one) => one.perceived - one.minimum)
  const width = wide.map((one) => one.desired - one.minimum)
  const [top, bottom] = [mean(over), mean(width)]
  if (top === null || bottom === null) return null
  const [spread, widthSpread] = [variance(over), variance(width)]
  if (spread === null || widthSpread === null) return { n, estimate: top / bottom, interval: null }
  const both = sum(over.map((one, at) => (one - top) * ((width[at] ?? 0) - bottom))) / (n - 1)
  const t = studentQuantile(0.975, n - 1) ** 2 / n
  const a = bottom ** 2 - t * widthSpread
  const b = top * bottom - t * both
  const c = top ** 2 - t * spread
  if (!(a > 0)) return { n, estimate: top / bottom, interval: null }
  const reach = Math.sqrt(Math.max(0, b * b - a * c))
  return { n, estimate: top / bottom, interval: { low: (b - reach) / a, high: (b + reach) / a } }
}
