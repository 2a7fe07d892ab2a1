import { fewestShown } from './disclosure.ts'
import { normalTwoSided } from './distribution/normal.ts'
import { fisherExact, type TwoByTwo } from './fisher-exact.ts'
import { type Difference, newcombe } from './newcombe.ts'
import { type Interval, wilson } from './wilson.ts'

/** Files by whether they met the norm, and by what their usagers thought of them. */
export interface NormPerceptionCounts {
  /** Met the norm, well perceived: to be kept up. */
  compliantWell: number
  /** Met the norm, badly perceived: to be explained, or the norm measures the wrong thing. */
  compliantBadly: number
  /** Failed the norm, well perceived: a risk, because rights may be ignored. */
  failedWell: number
  /** Failed the norm, badly perceived: to be repaired first. */
  failedBadly: number
  /** Files whose usagers did not answer, always shown beside the others. */
  unanswered: number
}

/** Files beyond which the exact test costs more than it tells. */
const mostExact = 100_000

/** Files of one kind. */
interface Cell {
  n: number
  /** Share of the files answered; of all files for those unanswered. */
  share: number
  /** Whether they are too few to be shown. */
  hidden: boolean
}

/** Badly perceived files among some, with Wilson's 95 % interval. */
interface BadlyPerceived extends Interval {
  x: number
  n: number
  estimate: number
}

/** How perception goes with the norm. What a table without files on one side cannot tell is `null`. */
export interface NormPerception {
  /** Files answered. */
  n: number
  cells: Record<keyof NormPerceptionCounts, Cell>
  badlyAmongCompliant: BadlyPerceived | null
  badlyAmongFailed: BadlyPerceived | null
  /** First share minus second, from −1 to 1, with Newcombe's interval. */
  difference: Difference | null
  /** Association from −1 to 1, above 0 when files that meet the norm are better perceived. */
  phi: number | null
  /** Pearson's statistic without correction, one degree of freedom, and its probability. */
  chiSquare: { statistic: number; p: number } | null
  /** Odds of being well perceived, when the norm is met over when it is not. */
  oddsRatio: number | null
  /** The same with a half added to each cell, known whatever is empty. */
  haldaneOddsRatio: number
  /** Probability of Fisher's exact test, two-sided; `null` of so many that Pearson's says the same. */
  fisherP: number | null
  /** McNemar's statistic: whether norm and perception err as often in either sense. */
  mcnemar: number | null
  /** Share of files on which norm and perception agree. */
  agreement: number
  /** Agreement beyond chance, at most 1. */
  kappa: number | null
}

/**
 * Norm against perception, file by file.
 *
 * Source: E. B. Wilson, JASA 22 (1927), 209-212; R. G. Newcombe, "Interval estimation for the
 * difference between independent proportions", Statistics in Medicine 17 (1998), 873-890, method
 * 10; K. Pearson, Philosophical Magazine 50 (1900), 157-175; G. U. Yule, "On the methods of measuring
 * association between two attributes", JRSS 75 (1912), 579-652 (φ); J. B. S. Haldane, "The estimation and significance of
 * the logarithm of a ratio of frequencies", Annals of Human Genetics 20 (1956), 309-311; Q. McNemar,
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
