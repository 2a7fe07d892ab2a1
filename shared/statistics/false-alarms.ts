import { angleOf, shareAt } from './anscombe.ts'
import { addUp, readReference } from './change-chart.ts'
import type { SignalLimits } from './chart-signal.ts'
import { normalQuantile } from './distribution/normal.ts'
import { sum } from './moments.ts'
import type { Counted } from './newcombe.ts'
import { fromNormal } from './reference-spread.ts'
import { drawNormal, type Random, seededRandom } from './seeded-random.ts'
import { readRegister } from './xmr-chart.ts'

/** A chart whose coming year is simulated. */
export interface SimulatedChart {
  kind: 'answers' | 'register' | 'spread'
  reference: readonly Counted[]
  /** Cases of a coming point. */
  n: number
  perYear: number
}

/** False alarms of all charts together in a year: the mean, and nine years of ten. */
export interface FalseAlarms {
  charts: number
  per_year: number
  low: number
  high: number
}

/** Years of one chart simulated over all. */
const work = 12_000
const [fewestYears, mostYears] = [100, 2_000]

/** Points before the year, which the run rules look back on. */
const before = 7

/** Levels of a chart, one drawn from each part as probable of those its reference leaves possible. */
const levels = 32

/** Answers beyond which a point is drawn from a normal. */
const mostCases = 400

/**
 * Simulates how many signals an organisation's charts give in a year in which nothing changes. Each
 * chart keeps its own reference, limits and number of cases. Its true level is drawn from what the
 * reference leaves possible, so that a short one alarms more in some years; its overdispersion
 * likewise. Answers are drawn from a binomial, registers from a normal of their moving ranges, the
 * spread between territories from its own normal deviates. It is deterministic: the seed is fixed.
 * @returns `null` without a chart
 */
export function simulateFalseAlarms(
  charts: readonly SimulatedChart[],
  limits: SignalLimits,
): FalseAlarms | null {
  const pooled = pool(charts)
  return simulateCharts(charts, work, (chart, random) => {
    const bounds = boundsOf(chart, limits)
    const open = openers[chart.kind](chart, random, pooled)
    return () => countSignals(open(), bounds, chart.perYear)
  })
}

/**
 * Adds up the signals that charts give in the same years.
 * @param work years of one chart over all; each chart gets its part, within bounds
 * @param year prepares a chart; what it returns counts the signals of another of its years
 */
export function simulateCharts<Chart>(
  charts: readonly Chart[],
  work: number,
  year: (chart: Chart, random: Random) => () => number,
): FalseAlarms | null {
  if (charts.length === 0) return null
  const years = Math.min(mostYears, Math.max(fewestYears, Math.round(work / charts.length)))
  const random = seededRandom(charts.length)
  const totals = new Uint16Array(years)
  for (const chart of charts) {
    const count = year(chart, random)
    for (let nth = 0; nth < years; nth += 1) totals[nth] = (totals[nth] ?? 0) + count()
  }
  const sorted = totals.toSorted()
  return {
    charts: charts.length,
    per_year: totals.reduce((all, one) => all + one, 0) / years,
    low: sorted[Math.floor(0.05 * years)] ?? 0,
    high: sorted[Math.floor(0.95 * years)] ?? 0,
  }
}

/** How much more than chance the references of all charts of a kind vary. */
type Pooled = Readonly<Record<'answers' | 'register', number>>

function pool(charts: readonly SimulatedChart[]): Pooled {
  const ofKind = (wanted: SimulatedChart['kind']) => charts.filter(({ kind }) => kind === wanted)
  const register = ofKind('register').flatMap(({ reference }) => {
    const chance = chanceOf(reference)
    return chance === 0 ? [] : [readRegister(reference).sigma / chance]
  })
  const answers = ofKind('answers').map(({ reference }) => readReference(reference).moves)
  return { answers: Math.max(1, meanSpread(answers)), register: meanSpread(register) }
}

/** Returns the mean, drawn to 1 by one chart more: a single reference says little of it. */
export function meanSpread(spreads: readonly number[]): number {
  return (sum(spreads) + 1) / (spreads.length + 1)
}

/** Returns the standard deviation that chance alone would give the shares of a reference. */
function chanceOf(reference: readonly Counted[]): number {
  const { x, n } = addUp(reference)
  return Math.sqrt(((x / n) * (1 - x / n) * reference.length) / n)
}

/** Limits of one chart, on the scale of the deviations drawn for it. */
interface Bounds {
  alone: number
  twoOfThree: number
  /** Of the sum of eight deviations, divided by √8. */
  eight: number
}

function boundsOf({ kind, reference, n }: SimulatedChart, limits: SignalLimits): Bounds {
  if (kind === 'spread') return limits
  const { df, spread, ratio } = scaleOf(kind, reference, n)
  const at = (limit: number, points: number) =>
    fromNormal(limit, df) * spread * Math.sqrt(1 + points * ratio)
  return {
    alone: at(limits.alone, 1),
    twoOfThree: at(limits.twoOfThree, 1),
    eight: at(limits.eight, 8),
  }
}

/** Overdispersion, its degrees of freedom, and the weight of a point beside the reference. */
function scaleOf(kind: 'answers' | 'register', reference: readonly Counted[], n: number) {
  if (kind === 'register') {
    const { df, sigma } = readRegister(reference)
    return { df, spread: Math.max(sigma, 1 / n), ratio: 1 / reference.length }
  }
  const { whole, sigma, df } = readReference(reference)
  return { df, spread: sigma, ratio: (n + 0.5) / (whole.n + 0.5) }
}

/** Opens a year of a chart: a source of its deviations. */
type Open = () => () => number

const openers: Readonly<
  Record<SimulatedChart['kind'], (chart: SimulatedChart, random: Random, pooled: Pooled) => Open>
> = {
  answers({ reference, n }, random, pooled) {
    const open = openAnswers(addUp(reference), n, random)
    return () => {
      const draw = open()
      return () => pooled.answers * draw()
    }
  },
  register({ reference }, random, pooled) {
    const sigma = pooled.register * chanceOf(reference)
    return () => {
      const level = drawNormal(random) / Math.sqrt(reference.length)
      return () => sigma * (level + drawNormal(random))
    }
  },
  spread: (_, random) => () => () => drawNormal(random),
}

/** Opens years of points of n answers, each year with a true level that the reference leaves possible. */
export function openAnswers(whole: Counted, n: number, random: Random): Open {
  const shift = Math.sqrt((n + 0.5) / (whole.n + 0.5))
  const draws = Array.from({ length: levels }, (_, at) =>
    drawAnswers(whole, n, normalQuantile((at + random()) / levels) * shift, random),
  )
  return () => draws[Math.floor(random() * draws.length)] ?? (() => 0)
}

/**
 * Returns a source of deviations of n answers from a reference.
 * @param level how far the true level is from the reference, in standard errors of a point
 */
function drawAnswers(whole: Counted, n: number, level: number, random: Random) {
  if (n > mostCases) return () => level + drawNormal(random)
  const centre = angleOf(whole)
  const p = shareAt(centre + level / (2 * Math.sqrt(n + 0.5)))
  const deviations = new Float64Array(n + 1)
  const cumulated = new Float64Array(n + 1)
  let logarithm = n * Math.log1p(-Math.min(p, 1 - 1e-12))
  let sum = 0
  for (let x = 0; x <= n; x += 1) {
    deviations[x] = 2 * (angleOf({ x, n }) - centre) * Math.sqrt(n + 0.5)
    sum += Math.exp(logarithm)
    cumulated[x] = sum
    logarithm += Math.log(((n - x) * Math.max(p, 1e-12)) / ((x + 1) * Math.max(1 - p, 1e-12)))
  }
  return () => {
    const drawn = random() * sum
    let [low, high] = [0, n]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((cumulated[middle] ?? 0) < drawn) low = middle + 1
      else high = middle
    }
    return deviations[low] ?? 0
  }
}

/** Counts the signals of a year, as `signalOf` gives them. */
function countSignals(draw: () => number, bounds: Bounds, perYear: number): number {
  const z = new Float64Array(before + perYear)
  let signals = 0
  for (let at = 0; at < z.length; at += 1) {
    const last = draw()
    z[at] = last
    if (at < before) continue
    const side = Math.sign(last)
    const near = (back: number) => side * (z[at - back] ?? 0) > bounds.twoOfThree
    if (side * last > bounds.alone || (near(0) && (near(1) || near(2))) || isRun(z, at, bounds))
      signals += 1
  }
  return signals
}

function isRun(z: Float64Array, at: number, { eight }: Bounds): boolean {
  const side = Math.sign(z[at] ?? 0)
  let sum = 0
  for (let back = 0; back <= before; back += 1) {
    const one = side * (z[at - back] ?? 0)
    if (one <= 0) return false
    sum += one
  }
  return sum / Math.sqrt(before + 1) > eight
}
