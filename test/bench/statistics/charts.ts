import {
  bernoulliCusum,
  bernoulliRunLength,
  bernoulliThreshold,
} from '#shared/statistics/bernoulli-cusum.ts'
import { cusum, cusumThreshold } from '#shared/statistics/cusum.ts'
import { ewma, ewmaReach } from '#shared/statistics/ewma.ts'
import { pChart } from '#shared/statistics/p-chart.ts'
import type { Contest } from './contest.ts'
import { column, countsByPlace, deviates, many, rows } from './draws.ts'

/** Places of the exact chart whose run length is told: a threshold of 8 in fifths. */
const chain = 40

/** Charts of early warning. */
export const chartContests: readonly Contest[] = [
  {
    method: 'p-chart',
    size: '35,000 periods of 10⁶ answers',
    prepare: (random) => {
      const columns = countsByPlace(random)
      const periods = rows(columns)
      return { columns, here: () => pChart(periods, 1000) }
    },
    inR: 'm <- sum(x[1:1000]) / sum(n[1:1000]); s <- sqrt(m * (1 - m) / n); l <- pmax(0, m - 3 * s); u <- pmin(1, m + 3 * s); p <- x / n; list(p, l, u, (p - m) / s, which(p < l | p > u)[1])',
  },
  {
    method: 'moving average whose past fades',
    size: '10⁶ periods',
    prepare: (random) => {
      const z = deviates(many, random)
      const periods = Array.from(z)
      return { columns: { z }, here: () => ewma(periods, 6) }
    },
    inR: 'e <- as.numeric(filter(0.2 * z, 0.8, "recursive")); s <- sqrt(0.2 / 1.8 * (1 - 0.8^(2 * seq_along(z)))); list(e, s, which(abs(e) > 6 * s)[1])',
  },
  {
    method: 'cumulative sum',
    size: '10⁶ periods',
    prepare: (random) => {
      const z = deviates(many, random)
      const periods = Array.from(z)
      return { columns: { z }, here: () => cusum(periods, 30) }
    },
    inR: 's <- cumsum(z - 0.5); s <- s - pmin(0, cummin(s)); list(s, which(s > 30)[1])',
  },
  {
    method: 'cumulative sum of single answers',
    size: '10⁶ answers',
    prepare: (random) => {
      const bad = column(many, () => (random() < 0.15 ? 1 : 0))
      const answers = Array.from(bad, (one) => one === 1)
      return { columns: { bad }, here: () => bernoulliCusum(answers, 5, 60) }
    },
    inR: 's <- cumsum(5 * bad - 1); s <- s - pmin(0, cummin(s)); list(s, which(s >= 300)[1])',
  },
  {
    method: 'exact run length of single answers',
    size: 'a threshold of 8 in fifths',
    prepare: () => ({ columns: {}, here: () => bernoulliRunLength(0.15, 5, chain / 5) }),
    inR: `Q <- matrix(0, ${chain}, ${chain}); for (i in 1:${chain}) { d <- max(1, i - 1); Q[i, d] <- Q[i, d] + 0.85; if (i + 4 <= ${chain}) Q[i, i + 4] <- Q[i, i + 4] + 0.15 }; solve(diag(${chain}) - Q, rep(1, ${chain}))[1]`,
  },
  {
    method: 'threshold of single answers',
    size: 'a run of 5,000 answers',
    prepare: () => ({ columns: {}, here: () => bernoulliThreshold(0.15, 5, 5000) }),
    inR: null,
  },
  {
    method: 'threshold of a cumulative sum',
    size: 'a run of 370 periods',
    prepare: () => ({ columns: {}, here: () => cusumThreshold(370.4) }),
    inR: null,
  },
  {
    method: 'reach of a moving average',
    size: 'a run of 370 periods',
    prepare: () => ({ columns: {}, here: () => ewmaReach(370.4) }),
    inR: null,
  },
]
