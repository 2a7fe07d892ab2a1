import { gammaln } from 'simple-statistics'
import { sum } from './moments.ts'
import type { Counted } from './newcombe.ts'

/** A beta distribution that the rates of places may come from, and how much the answers back it. */
export interface PriorCell {
  a: number
  b: number
  /** Posterior probability; those of all cells add up to one. */
  mass: number
}

/**
 * Scale of the half-normal prior of τ, the standard deviation of rates between places: seven in ten
 * of such spreads are below ten points, one in twenty above twenty.
 */
const spreadScale = 0.1

/** Log odds of the mean rate that are looked at, at most. */
const farthest = 12

/** No spread of rates is wider. */
const widest = 0.5

/** Standard errors of the mean in which the search begins. */
const firstReach = 6

/** Cells on each side while the posterior is looked for. */
const coarse = 11

/** Cells on each side once it is found; of many places it is a bell, that fewer cells follow. */
const sidesOf = (places: number) => (places > 1000 ? 9 : 25)

/** Log density under the highest at which a cell counts no more. */
const faintest = 9

/** Most times the box is drawn closer; five are usual. */
const mostRounds = 40

/** From, to. */
type Side = readonly [number, number]

/** A box of log odds of the mean, and of τ. */
interface Box {
  odds: Side
  tau: Side
}

interface Weighed {
  odds: number
  tau: number
  log: number
}

/**
 * Computes which beta distributions the rates of places may come from: the joint posterior of their
 * mean and of τ, their standard deviation, by midpoints of a grid drawn closer until it is full.
 * The mean has a uniform prior, τ a half-normal one.
 *
 * Source: A. Gelman, "Prior distributions for variance parameters in hierarchical models", Bayesian
 * Analysis 1 (2006), 515-534, for the half-normal; A. Gelman et al., "Bayesian Data Analysis"
 * (3rd ed., 2013), 108-113, for the beta-binomial on a grid.
 * @param counts of places with answers, at least one.
 */
export function placesPrior(counts: readonly Counted[]): PriorCell[] {
  const density = densityOf(counts)
  let box = firstBox(counts)
  for (let round = 0; round < mostRounds; round++) {
    const next = closer(box, cellsOf(box, coarse, density))
    const isFull = width(next.odds) > width(box.odds) / 2 && width(next.tau) > width(box.tau) / 2
    box = next
    if (isFull) break
  }
  const cells = cellsOf(box, sidesOf(counts.length), density)
  const total = sum(cells.map(({ log }) => Math.exp(log)))
  return cells.map(({ odds, tau, log }) => ({
    ...betaOf(odds, tau),
    mass: Math.exp(log) / total,
  }))
}

function firstBox(counts: readonly Counted[]): Box {
  const whole = sum(counts.map(({ n }) => n))
  const mean = (sum(counts.map(({ x }) => x)) + 0.5) / (whole + 1)
  const odds = Math.log(mean / (1 - mean))
  const share = sum(counts.map(({ n }) => (n / whole) ** 2))
  const reach = firstReach * Math.sqrt(share / (mean * (1 - mean)))
  return {
    odds: [Math.max(-farthest, odds - reach), Math.min(farthest, odds + reach)],
    tau: [0, widest],
  }
}

const width = ([low, high]: Side) => high - low

/** Returns the midpoints that count, their log density told from the highest. */
function cellsOf(box: Box, sides: number, density: (odds: number, tau: number) => number) {
  const cells: Weighed[] = []
  for (let row = 0; row < sides; row++)
    for (let column = 0; column < sides; column++) {
      const odds = box.odds[0] + ((row + 0.5) / sides) * width(box.odds)
      const tau = box.tau[0] + ((column + 0.5) / sides) * width(box.tau)
      const log = density(odds, tau)
      if (log > Number.NEGATIVE_INFINITY) cells.push({ odds, tau, log })
    }
  const highest = Math.max(...cells.map(({ log }) => log))
  return cells
    .map((cell) => ({ ...cell, log: cell.log - highest }))
    .filter(({ log }) => log > -faintest)
}

/** Returns the box around the cells that count, one cell wider on each side. */
function closer(box: Box, cells: readonly Weighed[]): Box {
  const around = (side: keyof Box, [least, most]: Side): Side => {
    const values = cells.map((cell) => cell[side])
    const margin = (1.5 * width(box[side])) / coarse
    return [
      Math.max(least, Math.min(...values) - margin),
      Math.min(most, Math.max(...values) + margin),
    ]
  }
  return { odds: around('odds', [-farthest, farthest]), tau: around('tau', [0, widest]) }
}

/** Returns the beta distribution of a mean and of a standard deviation that it can have. */
function betaOf(odds: number, tau: number): { a: number; b: number } {
  const mean = 1 / (1 + Math.exp(-odds))
  const worth = (mean * (1 - mean)) / tau ** 2 - 1
  return { a: mean * worth, b: (1 - mean) * worth }
}

/** Returns the log density of mean (in log odds) and τ. Equal counts are counted together. */
function densityOf(counts: readonly Counted[]): (odds: number, tau: number) => number {
  const yes = tally(counts.map(({ x }) => x))
  const no = tally(counts.map(({ x, n }) => n - x))
  const all = tally(counts.map(({ n }) => n))
  return (odds, tau) => {
    const { a, b } = betaOf(odds, tau)
    if (!(a > 0 && b > 0)) return Number.NEGATIVE_INFINITY
    const worth = a + b
    const likelihood = rise(yes, a) + rise(no, b) - rise(all, worth)
    const prior = Math.log((a / worth) * (b / worth)) - (tau / spreadScale) ** 2 / 2
    return likelihood + prior
  }
}

/** Returns `Σ lnΓ(start + value) − lnΓ(start)`. */
function rise(values: ReadonlyMap<number, number>, start: number): number {
  const base = gammaln(start)
  let total = 0
  for (const [value, times] of values) total += times * (gammaln(start + value) - base)
  return total
}

function tally(values: readonly number[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>()
  for (const one of values) times.set(one, (times.get(one) ?? 0) + 1)
  return times
}
