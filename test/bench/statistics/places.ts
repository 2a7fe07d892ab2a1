import { benjaminiHochberg } from '#shared/statistics/benjamini-hochberg.ts'
import { shrinkRates } from '#shared/statistics/beta-binomial-shrinkage.ts'
import { clopperPearson } from '#shared/statistics/clopper-pearson.ts'
import { decileRatio } from '#shared/statistics/decile-ratio.ts'
import { equivalenceOfShares } from '#shared/statistics/equivalence-of-shares.ts'
import { funnel } from '#shared/statistics/funnel.ts'
import { gini } from '#shared/statistics/gini.ts'
import { holm } from '#shared/statistics/holm.ts'
import { newcombe } from '#shared/statistics/newcombe.ts'
import { theilT } from '#shared/statistics/theil.ts'
import { wilson } from '#shared/statistics/wilson.ts'
import type { Contest, Trial } from './contest.ts'
import { column, countsByPlace, places, rows } from './draws.ts'

const size = '35,000 places of 10⁶ answers'
const wilsonInR = `wilson <- function(x, n, z = qnorm(0.975)) { p <- x / n; h <- z * sqrt(p * (1 - p) / n + z^2 / (4 * n^2)); list(l = (p + z^2 / (2 * n) - h) / (1 + z^2 / n), u = (p + z^2 / (2 * n) + h) / (1 + z^2 / n)) }`

type Count = { x: number; n: number }

function ofCounts(work: (counts: Count[]) => unknown): (random: () => number) => Trial {
  return (random) => {
    const columns = countsByPlace(random)
    const counts = rows(columns)
    return { columns, here: () => work(counts) }
  }
}

/** Delays of places, and who lives there. */
function ofDelays(
  work: (delays: number[], people: number[]) => unknown,
): (random: () => number) => Trial {
  return (random) => {
    const x = column(places, () => 5 + 40 * random())
    const w = column(places, () => Math.ceil(50 / (0.001 + random())))
    const [delays, people] = [Array.from(x), Array.from(w)]
    return { columns: { x, w }, here: () => work(delays, people) }
  }
}

function ofProbabilities(work: (p: number[]) => unknown): (random: () => number) => Trial {
  return (random) => {
    const p = column(places, () => random() ** 2)
    const probabilities = Array.from(p)
    return { columns: { p }, here: () => work(probabilities) }
  }
}

/** Shares, place by place, and how unequal places are. */
export const placeContests: readonly Contest[] = [
  {
    method: 'Wilson’s interval',
    size,
    prepare: ofCounts((counts) => counts.map(({ x, n }) => wilson(x, n))),
    inR: `${wilsonInR}; wilson(x, n)`,
  },
  {
    method: 'Clopper and Pearson’s interval',
    size,
    prepare: ofCounts((counts) => counts.map(({ x, n }) => clopperPearson(x, n))),
    inR: 'list(qbeta(0.025, x, n - x + 1), qbeta(0.975, x + 1, n - x))',
  },
  {
    method: 'Newcombe’s difference of each from a whole',
    size,
    prepare: ofCounts((counts) => counts.map((one) => newcombe(one, { x: 8e5, n: 1e6 }))),
    inR: `${wilsonInR}; a <- wilson(x, n); b <- wilson(8e5, 1e6); d <- x / n - 0.8; list(d - sqrt((x / n - a$l)^2 + (b$u - 0.8)^2), d + sqrt((a$u - x / n)^2 + (0.8 - b$l)^2))`,
  },
  {
    method: 'equivalence of each with a whole',
    size,
    prepare: ofCounts((counts) =>
      counts.map((one) => equivalenceOfShares(one, { x: 8e5, n: 1e6 }, 0.05)),
    ),
    inR: `${wilsonInR}; z <- qnorm(0.95); a <- wilson(x, n, z); b <- wilson(8e5, 1e6, z); p <- x / n; d <- p - 0.8; s <- sqrt(p * (1 - p) / n + 0.16 / 1e6); list(pnorm(-(d + 0.05) / s), pnorm((d - 0.05) / s), d - sqrt((p - a$l)^2 + (b$u - 0.8)^2), d + sqrt((a$u - p)^2 + (0.8 - b$l)^2))`,
  },
  {
    method: 'funnel with exact limits',
    size,
    prepare: ofCounts((counts) => funnel(counts)),
    inR: null,
  },
  {
    method: 'shrinkage of shares',
    size,
    prepare: ofCounts((counts) => shrinkRates(counts)),
    inR: 'p <- x / n; k <- length(n); N <- sum(n); m <- sum(x) / N; b <- sum(n * (p - m)^2) / (k - 1); w <- sum(x * (1 - p)) / (N - k); n0 <- (N - sum(n^2) / N) / (k - 1); r <- (b - w) / (b + (n0 - 1) * w); M <- (1 - r) / r; s <- x + m * M; f <- n - x + (1 - m) * M; list(s / (n + M), qbeta(0.025, s, f), qbeta(0.975, s, f))',
  },
  {
    method: 'Holm’s correction',
    size: '35,000 tests',
    prepare: ofProbabilities(holm),
    inR: 'p.adjust(p, "holm")',
  },
  {
    method: 'Benjamini and Hochberg’s correction',
    size: '35,000 tests',
    prepare: ofProbabilities(benjaminiHochberg),
    inR: 'p.adjust(p, "BH")',
  },
  {
    method: 'Gini’s index with populations',
    size: '35,000 places',
    prepare: ofDelays(gini),
    inR: 'o <- order(x); x <- x[o]; w <- w[o]; W <- sum(w); m <- sum(w * x) / W; c <- cumsum(w) - w / 2; sum(w * x * (2 * c - W)) / (W^2 * m)',
  },
  {
    method: 'Theil’s index with populations',
    size: '35,000 places',
    prepare: ofDelays(theilT),
    inR: 'm <- sum(w * x) / sum(w); sum(w * x / m * log(x / m)) / sum(w)',
  },
  {
    method: 'ratio of the deciles with populations',
    size: '35,000 places',
    prepare: ofDelays(decileRatio),
    inR: 'o <- order(x); c <- cumsum(w[o]) / sum(w); x[o][which(c >= 0.9)[1]] / x[o][which(c >= 0.1)[1]]',
  },
]
