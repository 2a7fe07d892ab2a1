import { firstSignal } from './first-signal.ts'
import { findRise } from './regula-falsi.ts'

/** A control chart per answer. */
export interface BernoulliCusum {
  /** m times the sum after each answer: integers, without rounding errors. */
  steps: number[]
  /** The first answer whose sum reaches the threshold, from 1; `null` for none. */
  firstSignal: number | null
}

/** Limit of the product of states and m: beyond it, a run length takes seconds. */
const mostWork = 1e7

/**
 * Runs a CUSUM over single answers: `B ← max(0, B + X − 1/m)` from 0, X = 1 for a bad one. It
 * signals when B reaches `h`. It suits services with few answers, because it does not wait for the
 * end of a week.
 *
 * Source: M. R. Reynolds and Z. G. Stoumbos, "A CUSUM chart for monitoring a proportion when
 * inspecting continuously", Journal of Quality Technology 31 (1999), 87-108.
 * @param isBad each answer in its order.
 * @param m whole number at least 2, whose inverse lies between the usual share and the worse one.
 * @param h threshold, above 0; rounded up to a whole number of 1/m, as B is.
 */
export function bernoulliCusum(isBad: readonly boolean[], m: number, h: number): BernoulliCusum {
  const threshold = thresholdSteps(m, h)
  let last = 0
  const steps = isBad.map((bad) => {
    last = next(last, bad, m)
    return last
  })
  return { steps, firstSignal: firstSignal(steps, (one) => one >= threshold) }
}

/**
 * Returns the average run length in answers, from 0, exactly: the chart is a Markov chain on the
 * integers below `h·m`.
 *
 * Source: D. Brook and D. A. Evans, "An approach to the probability distribution of CUSUM run
 * length", Biometrika 59 (1972), 539-549; exact here, as in Reynolds and Stoumbos (1999).
 * @param p share of bad answers, above 0 and at most 1.
 */
export function bernoulliRunLength(p: number, m: number, h: number): number {
  if (!(p > 0 && p <= 1)) throw new RangeError('A share is above zero and at most one')
  return runLength(p, m, thresholdSteps(m, h))
}

/**
 * Returns the smallest threshold h, a multiple of 1/m, with a false alarm at most once in `arl`
 * answers on average.
 * @param p0 usual share of bad answers; @param arl wanted run length in answers, above 0.
 */
export function bernoulliThreshold(p0: number, m: number, arl: number): number {
  requireM(m)
  if (!(p0 > 0 && p0 <= 1)) throw new RangeError('A share is above zero and at most one')
  if (!(arl > 0)) throw new RangeError('A run length is above zero')
  let low = 0
  let high = 1
  while (runLength(p0, m, high) < arl) {
    low = high
    high *= 2
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (runLength(p0, m, middle) < arl) low = middle
    else high = middle
  }
  return high / m
}

/**
 * Returns the m of the best chart for a worse rate: `1/m = r₁/r₂`, with `r₁ = −ln((1−p₁)/(1−p₀))`
 * and `r₂ = ln(p₁(1−p₀)/(p₀(1−p₁)))`. Rarely an integer: round it, and get the best rate for that
 * chart from `bernoulliImplied`.
 *
 * Source: Reynolds and Stoumbos (1999), equations 5-7.
 * @param p0 usual share of bad answers; @param p1 the worse one to be found: `0 < p0 < p1 < 1`.
 */
export function bernoulliDesign(p0: number, p1: number): number {
  if (!(p0 > 0 && p0 < p1 && p1 < 1))
    throw new RangeError('The worse rate is above the usual one and below 1')
  // Log-likelihood ratios of a bad and a good answer.
  const bad = Math.log(p1 / p0)
  const good = Math.log((1 - p1) / (1 - p0))
  return (bad - good) / -good
}

/**
 * Returns the worse rate that a chart with this m detects fastest: the p₁ with `bernoulliDesign(p0,
 * p1)` = m.
 * @param p0 usual share of bad answers; below 1/m.
 */
export function bernoulliImplied(p0: number, m: number): number {
  requireM(m)
  return findRise((p1) => 1 / bernoulliDesign(p0, p1), 1 / m, 1 / m, 1 - Number.EPSILON)
}

function next(step: number, isBad: boolean, m: number): number {
  return Math.max(0, step + (isBad ? m - 1 : -1))
}

/**
 * Solves the chain from its top. A sum falls by single steps, so that the run from a place is that to
 * fall below it, or to signal, and then from the place below: `L(i) = reach(i) + (1 − stop(i)) L(i−1)`.
 * `stop(i)`, how probable it is to signal before falling below i, is kept rather than what is left
 * of one, which would lose its digits.
 */
function runLength(p: number, m: number, places: number): number {
  if (places * m > mostWork) throw new RangeError('The run length is too long to compute')
  const reaches = new Float64Array(places)
  const stops = new Float64Array(places)
  for (let place = places - 1; place >= 0; place--) {
    // After a bad answer: the run down to this place again, and whether it signals before.
    let reach = 0
    let stop = place + m - 1 >= places ? 1 : 0
    for (let at = place + m - 1; stop < 1 && at > place; at--) {
      reach += (1 - stop) * (reaches[at] ?? 0)
      stop += (1 - stop) * (stops[at] ?? 0)
    }
    const bad = p * stop
    const ends = place === 0 ? bad : 1 - p + bad
    reaches[place] = (1 + p * reach) / ends
    stops[place] = bad / ends
  }
  const length = reaches[0] ?? Number.NaN
  if (!Number.isFinite(length)) throw new RangeError('The run length is too long to compute')
  return length
}

/** Returns the threshold as a multiple of 1/m, without rounding errors. */
function thresholdSteps(m: number, h: number): number {
  requireM(m)
  if (!(h > 0 && Number.isFinite(h))) throw new RangeError('A threshold is above zero')
  return Math.max(1, Math.ceil(h * m - 1e-9))
}

function requireM(m: number): void {
  if (!(Number.isInteger(m) && m >= 2)) throw new RangeError('m is a whole number, at least two')
}
