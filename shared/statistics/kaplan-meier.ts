import { z95 } from './reach.ts'
import type { Interval } from './wilson.ts'

/** The wait of one request, or of several with the same. */
export interface Wait {
  /** In any unit; negative means a fault in the data. */
  time: number
  /** Whether the wait ended with an answer; otherwise it is censored. */
  answered: boolean
  /** Number of requests with this wait; one by default. */
  n?: number
}

/** The estimate after a time with answers. */
interface Step {
  time: number
  /** Requests still open just before. */
  atRisk: number
  /** Requests answered then. */
  answered: number
  /** Share that waits longer. */
  waiting: number
  /** Greenwood's standard error of `waiting`; `null` at 0. */
  se: number | null
  /** 95 % interval of `waiting` on the log-log scale; `null` at 0. */
  interval: Interval | null
}

/** The distribution of waits, with open requests as censored observations. */
export interface WaitCurve {
  /** Number of requests. */
  n: number
  /** Records skipped for a negative or missing time. */
  faults: number
  /** The longest observed time, censored or not. */
  longest: number
  /** Steps by increasing time. */
  steps: Step[]
}

/** A quantile of the wait, or that it exceeds all observed times. */
export type WaitQuantile =
  | { reached: true; time: number; interval: WaitInterval | null }
  | { reached: false; moreThan: number }

/** Interval of a quantile; `high` is `null` when unbounded. */
interface WaitInterval {
  low: number
  high: number | null
}

/** Tolerance for equal shares, as in R. */
const sameShare = Math.sqrt(Number.EPSILON)

/**
 * Returns the product-limit (Kaplan–Meier) estimate of the wait for an answer, `S(t) = Π (1 − d/r)`,
 * with Greenwood's error `S √(Σ d/(r(r − d)))`. At equal times, answers come before censored waits.
 * Censoring must not depend on the wait: hard requests put aside mislead it.
 *
 * Source: E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", JASA
 * 53 (1958), 457-481; standard error of M. Greenwood, "The natural duration of cancer", Reports on
 * Public Health 33 (1926); interval of J. D. Kalbfleisch and R. L. Prentice, "The Statistical
 * Analysis of Failure Time Data" (1980), 1.3, `survfit(conf.type = "log-log")` in R.
 * @returns `null` when no file has a time.
 */
export function kaplanMeier(files: readonly Wait[]): WaitCurve | null {
  const known = files.filter(({ time }) => Number.isFinite(time) && time >= 0)
  const ends = inOrder(known.filter(({ answered }) => answered))
  const opens = inOrder(known.filter(({ answered }) => !answered))
  const n = countFiles(known)
  if (n === 0) return null
  const steps: Step[] = []
  let waiting = 1
  let spread = 0
  let atRisk = n
  let left = 0
  for (const { time, n: answered } of ends) {
    for (; (opens[left]?.time ?? time) < time; left++) atRisk -= opens[left]?.n ?? 0
    waiting *= 1 - answered / atRisk
    spread += answered / (atRisk * (atRisk - answered))
    steps.push({ time, atRisk, answered, waiting, ...precision(waiting, Math.sqrt(spread)) })
    atRisk -= answered
  }
  const longest = Math.max(ends.at(-1)?.time ?? 0, opens.at(-1)?.time ?? 0)
  return { n, faults: countFiles(files) - n, longest, steps }
}

/** Share answered, with its standard error and 95 % interval. */
export interface AnsweredShare {
  share: number
  /** `null` when all are answered. */
  se: number | null
  /** `null` when none or all are. */
  interval: Interval | null
}

/**
 * Returns the share answered within a time, inclusive.
 * @returns `null` beyond the observed times while some were still open.
 */
export function answeredWithin(curve: WaitCurve, time: number): AnsweredShare | null {
  if (!(time >= 0)) throw new RangeError('A wait is not below zero')
  const step = curve.steps.findLast((one) => one.time <= time)
  if (time > curve.longest && step?.waiting !== 0) return null
  if (step === undefined) return { share: 0, se: 0, interval: null }
  const { waiting, se, interval } = step
  return {
    share: 1 - waiting,
    se,
    interval: interval && { low: 1 - interval.high, high: 1 - interval.low },
  }
}

/**
 * Returns the time within which a share `q` of requests is answered: 0.5 for the median. On a flat
 * part of the curve it takes the middle, like `quantile.survfit` in R. Its 95 % interval holds the
 * times at which that share is within the interval of the curve.
 *
 * Source: R. Brookmeyer and J. Crowley, "A confidence interval for the median survival time",
 * Biometrics 38 (1982), 29-41, with the curve's own log-log interval.
 * @returns that it is more than the longest time known, when so many are never answered.
 */
export function waitQuantile(curve: WaitCurve, q: number): WaitQuantile {
  if (!(q > 0 && q < 1)) throw new RangeError('A quantile is of a share above none and below all')
  const share = 1 - q
  const at = curve.steps.findIndex(({ waiting }) => waiting <= share + sameShare)
  const step = curve.steps[at]
  if (step === undefined) return { reached: false, moreThan: curve.longest }
  const interval = quantileInterval(curve, share)
  if (step.waiting < share - sameShare) return { reached: true, time: step.time, interval }
  const end = curve.steps[at + 1]?.time ?? curve.longest
  return { reached: true, time: (step.time + end) / 2, interval }
}

/** Returns `null` when not even the start of the interval is known. */
function quantileInterval({ steps }: WaitCurve, share: number): WaitInterval | null {
  const first = (bound: keyof Interval) =>
    steps.find(({ interval }) => interval !== null && interval[bound] <= share)?.time
  const low = first('low')
  return low === undefined ? null : { low, high: first('high') ?? null }
}

/** Counts requests by time, in increasing order. */
function inOrder(files: readonly Wait[]): { time: number; n: number }[] {
  const counts = new Map<number, number>()
  for (const { time, n = 1 } of files) counts.set(time, (counts.get(time) ?? 0) + n)
  const times = Float64Array.from(counts.keys()).sort()
  return Array.from(times, (time) => ({ time, n: counts.get(time) ?? 0 })).filter(({ n }) => n > 0)
}

function countFiles(files: readonly Wait[]): number {
  return files.reduce((sum, { n = 1 }) => sum + n, 0)
}

function precision(waiting: number, root: number): Pick<Step, 'se' | 'interval'> {
  if (waiting === 0) return { se: null, interval: null }
  const far = (z95 * root) / Math.log(waiting)
  return {
    se: waiting * root,
    interval: { low: waiting ** Math.exp(-far), high: waiting ** Math.exp(far) },
  }
}
