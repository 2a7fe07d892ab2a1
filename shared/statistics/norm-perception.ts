import { fewestShown } from './disclosure.ts'
import { normalTwoSided } from './distribution/normal.ts'
import { fisherExact, type TwoByTwo } from './fisher-exact.ts'
import { type Difference, newcombe } from './newcombe.ts'
import { type Interval, wilson } from './wilson.ts'

/** Requests by service standard and usager's opinion. */
export interface NormPerceptionCounts {
  /** In time, well perceived: keep it up. */
  compliantWell: number
  /** In time, badly perceived: find out why, or the standard measures the wrong thing. */
  compliantBadly: number
  /** Late, well perceived: a risk, because usagers may not know their rights. */
  failedWell: number
  /** Late, badly perceived: fix first. */
  failedBadly: number
  /** Requests without feedback, always shown beside the others. */
  unanswered: number
}

/** Largest table for the exact test. */
const mostExact = 100_000

/** One cell of the table. */
interface Cell {
  n: number
  /** Share of answered requests; of all requests for those without feedback. */
  share: number
  /** Whether the count is suppressed. */
  hidden: boolean
}

/** Rate of badly perceived requests, with Wilson's 95 % interval. */
interface BadlyPerceived extends Interval {
  x: number
  n: number
  estimate: number
}

/** Association of service standard and opinion. `null` where a row or column is empty. */
export interface NormPerception {
  /** Requests with feedback. */
  n: number
  cells: Record<keyof NormPerceptionCounts, Cell>
  badlyAmongCompliant: BadlyPerceived | null
  badlyAmongFailed: BadlyPerceived | null
  /** First rate minus second, from −1 to 1, with Newcombe's interval. */
  difference: Difference | null
  /** φ, from −1 to 1; positive when requests in time are better perceived. */
  phi: number | null
  /** Pearson's statistic without correction, one degree of freedom, and its p value. */
  chiSquare: { statistic: number; p: number } | null
  /** Odds ratio of a good opinion, in time over late. */
  oddsRatio: number | null
  /** The same with 0.5 added to each cell, always defined. */
  haldaneOddsRatio: number
  /**
   * p value of Fisher's exact test, two-sided; `null` for large tables, where Pearson's is as good.
   */
  fisherP: number | null
  /** McNemar's statistic: whether both kinds of disagreement are as frequent. */
  mcnemar: number | null
  /** Share of requests where standard and opinion agree. */
  agreement: number
  /** Cohen's κ, at most 1. */
  kappa: number | null
}

/**
 * Computes the association of service standard and usager's opinion, per request.
 *
 * Source: E. B. Wilson, JASA 22 (1927), 209-212; R. G. Newcombe, "Interval estimation for the
 * difference between independent proportions", Statistics in Medicine 17 (1998), 873-890, method
 * 10; K. Pearson, Philosophical Magazine 50 (1900), 157-175; G. U. Yule, "On the methods of
 * measuring
 * association between two attributes", JRSS 75 (1912), 579-652 (φ); J. B. S. Haldane, "The
 * estimation and significance of
 * the logarithm of a ratio of frequencies", Annals of Human Genetics 20 (1956), 309-311; Q.
 * McNemar,
 * Psychometrika 12 (1947), 153-157; J. Cohen, Educational and Psychological Measurement 20 (1960),
 * 37-46 (κ).
 * @param counts whole numbers, none below 0.
 * @returns `null` when no file was answered.
 */
export function normPerception(counts: NormPerceptionCounts): NormPerception | null {
  const { compliantWell: a, compliantBadly: b, failedWell: c, failedBadly: d } = counts
  if (!Object.values(counts).every((count) => Number.isInteger(count) && count >= 0))
    throw new RangeError('Counts are whole numbers, none below zero')
  const { unanswered } = counts
  const n = a + b + c + d
  if (n === 0) return null
  const table: TwoByTwo = [
    [a, b],
    [c, d],
  ]
  const fisherP = n > mostExact ? null : fisherExact(table)
  const [met, failed, well, badly] = [a + b, c + d, a + c, b + d]
  const phi = quotient(a * d - b * c, Math.sqrt(met * failed * well * badly))
  const expected = (met * well + failed * badly) / n ** 2
  const agreement = (a + d) / n
  return {
    n,
    cells: {
      compliantWell: cell(a, n),
      compliantBadly: cell(b, n),
      failedWell: cell(c, n),
      failedBadly: cell(d, n),
      unanswered: cell(unanswered, n + unanswered),
    },
    badlyAmongCompliant: badlyAmong(b, met),
    badlyAmongFailed: badlyAmong(d, failed),
    difference: newcombe({ x: b, n: met }, { x: d, n: failed }),
    phi,
    chiSquare: phi === null ? null : chiSquareOf(n * phi ** 2),
    oddsRatio: quotient(a * d, b * c),
    haldaneOddsRatio: ((a + 0.5) * (d + 0.5)) / ((b + 0.5) * (c + 0.5)),
    fisherP,
    mcnemar: quotient((b - c) ** 2, b + c),
    agreement,
    kappa: quotient(agreement - expected, 1 - expected),
  }
}

function cell(n: number, of: number): Cell {
  return { n, share: n / of, hidden: n < fewestShown }
}

function badlyAmong(x: number, n: number): BadlyPerceived | null {
  const interval = wilson(x, n)
  return interval && { x, n, estimate: x / n, ...interval }
}

function chiSquareOf(statistic: number): { statistic: number; p: number } {
  return { statistic, p: normalTwoSided(Math.sqrt(statistic)) }
}

function quotient(of: number, by: number): number | null {
  return by === 0 ? null : of / by
}
