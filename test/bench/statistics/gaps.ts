import { pearson, spearman } from '#shared/statistics/correlation.ts'
import { cronbachAlpha } from '#shared/statistics/cronbach-alpha.ts'
import { hajek } from '#shared/statistics/hajek.ts'
import { meanInterval } from '#shared/statistics/mean-interval.ts'
import { pairedGap } from '#shared/statistics/paired-gap.ts'
import { percentile } from '#shared/statistics/percentile.ts'
import { welchGap } from '#shared/statistics/welch-gap.ts'
import type { Contest } from './contest.ts'
import { column, many, marks, rows } from './draws.ts'

/** Items of a scale, and how many people answer them all: a million answers together. */
const items = 5
const people = many / items

/** Two marks of each of a million people. */
function twoMarks(random: () => number) {
  return { perceived: marks(many, random), expected: marks(many, random) }
}

/** Gaps, means and reliability. */
export const gapContests: readonly Contest[] = [
  {
    method: 'mean with its interval',
    size: '10⁶ answers',
    prepare: (random) => {
      const y = marks(many, random)
      const answers = Array.from(y)
      return { columns: { y }, here: () => meanInterval(answers) }
    },
    inR: 't.test(y)',
  },
  {
    method: 'gap of the same people',
    size: '10⁶ pairs',
    prepare: (random) => {
      const columns = twoMarks(random)
      const pairs = rows(columns)
      return { columns, here: () => pairedGap(pairs) }
    },
    inR: 't.test(perceived, expected, paired = TRUE)',
  },
  {
    method: 'gap of different people',
    size: '10⁶ and 10⁶ answers',
    prepare: (random) => {
      const columns = twoMarks(random)
      const [perceived, expected] = [Array.from(columns.perceived), Array.from(columns.expected)]
      return { columns, here: () => welchGap(perceived, expected) }
    },
    inR: 't.test(perceived, expected)',
  },
  {
    method: 'mean of answers not all asked as often',
    size: '10⁶ answers',
    prepare: (random) => {
      const y = marks(many, random)
      const pi = column(many, (at) => ((y[at] ?? 0) < 4 ? 0.6 : 0.2))
      const answers = rows({ y, pi })
      return { columns: { y, pi }, here: () => hajek(answers) }
    },
    inR: 'w <- 1 / pi; m <- sum(w * y) / sum(w); u <- w * (y - m) / sum(w); n <- length(y); c(m, sqrt(n / (n - 1) * sum(u^2)), sum(w)^2 / sum(w^2))',
  },
  {
    method: 'ninth decile',
    size: '10⁶ delays',
    prepare: (random) => {
      const x = column(many, () => -12 * Math.log(1 - random()))
      const delays = Array.from(x)
      return { columns: { x }, here: () => percentile(delays, 0.9) }
    },
    inR: 'quantile(x, 0.9, type = 7)',
  },
  {
    method: 'Pearson’s correlation',
    size: '10⁶ pairs',
    prepare: (random) => {
      const columns = twoMarks(random)
      const [one, other] = [Array.from(columns.perceived), Array.from(columns.expected)]
      return { columns, here: () => pearson(one, other) }
    },
    inR: 'cor(perceived, expected)',
  },
  {
    method: 'correlation of ranks, Spearman',
    size: '10⁶ pairs of answers',
    prepare: (random) => {
      const columns = twoMarks(random)
      const [one, other] = [Array.from(columns.perceived), Array.from(columns.expected)]
      return { columns, here: () => spearman(one, other) }
    },
    inR: 'cor(perceived, expected, method = "spearman")',
  },
  {
    method: 'Cronbach’s alpha, and without each item',
    size: '10⁶ answers to 5 items',
    prepare: (random) => {
      const y = marks(many, random)
      const forms = Array.from({ length: people }, (_, at) =>
        Array.from(y.subarray(at * items, (at + 1) * items)),
      )
      return { columns: { y }, here: () => cronbachAlpha(forms) }
    },
    inR: `x <- matrix(y, ncol = ${items}, byrow = TRUE); v <- cov(x); a <- function(v) { k <- ncol(v); k / (k - 1) * (1 - sum(diag(v)) / sum(v)) }; c(a(v), sapply(1:${items}, function(i) a(v[-i, -i])))`,
  },
]
