import { fisherExact } from '#shared/statistics/fisher-exact.ts'
import { answeredWithin, kaplanMeier, waitQuantile } from '#shared/statistics/kaplan-meier.ts'
import { neyman } from '#shared/statistics/neyman.ts'
import { calibratePromises } from '#shared/statistics/promise-calibration.ts'
import { promiseRate } from '#shared/statistics/promise-rate.ts'
import type { Contest, Trial } from './contest.ts'
import { column, many, places, rows } from './draws.ts'

/** Waits of files, one in five still open, in whole days or to the second. */
function ofWaits(unit: number): (random: () => number) => Trial {
  return (random) => {
    const time = column(many, () => Math.floor((-12 * Math.log(1 - random())) / unit) * unit)
    const event = column(many, () => (random() < 0.8 ? 1 : 0))
    const files = rows({ time, event }).map((row) => ({
      time: row.time,
      answered: row.event === 1,
    }))
    const here = () => {
      const curve = kaplanMeier(files)
      return (
        curve && [answeredWithin(curve, 10), waitQuantile(curve, 0.5), waitQuantile(curve, 0.9)]
      )
    }
    return { columns: { time, event }, here }
  }
}

const waitsInR =
  's <- survfit(Surv(time, event) ~ 1, conf.type = "log-log"); list(summary(s, times = 10), quantile(s, c(0.5, 0.9)))'

/** Waits, promises, norms, and where to ask next. */
export const fileContests: readonly Contest[] = [
  {
    method: 'Kaplan and Meier’s waits in days',
    size: '10⁶ files',
    prepare: ofWaits(1),
    inR: waitsInR,
  },
  {
    method: 'Kaplan and Meier’s waits in seconds',
    size: '10⁶ files',
    prepare: ofWaits(1 / 86_400),
    inR: waitsInR,
  },
  {
    method: 'calibration of promises',
    size: '10⁶ promises',
    prepare: (random) => {
      const promised = column(many, () => 5 + Math.floor(25 * random()))
      const actual = column(many, (at) => Math.floor((promised[at] ?? 0) * 2 * random() ** 2))
      const delays = rows({ promised, actual })
      return { columns: { promised, actual }, here: () => calibratePromises(delays) }
    },
    inR: 'r <- actual / promised; list(mean(actual <= promised), quantile(r, c(0.5, 0.9)), mean(promised - actual))',
  },
  {
    method: 'promises kept',
    size: '10⁶ promises',
    prepare: (random) => {
      const late = column(many, () => Math.floor(10 * random()) - 7)
      const lateness = Array.from(late)
      return { columns: { late }, here: () => promiseRate(lateness) }
    },
    inR: 'list(prop.test(sum(late <= 0), length(late), correct = FALSE), mean(late[late > 0]))',
  },
  {
    method: 'Fisher’s exact test',
    size: '10⁶ files',
    prepare: () => ({
      columns: {},
      here: () =>
        fisherExact([
          [400_000, 100_000],
          [399_000, 101_000],
        ]),
    }),
    inR: 'fisher.test(matrix(c(400000, 399000, 100000, 101000), 2))$p.value',
  },
  {
    method: 'Neyman’s allocation',
    size: '35,000 parts',
    prepare: (random) => {
      const variance = column(places, () => 4 * random())
      const weight = column(places, random)
      const parts = rows({ variance, weight })
      return { columns: { variance, weight }, here: () => neyman(parts, 100_000) }
    },
    inR: 'c <- weight * sqrt(variance); 100000 * c / sum(c)',
  },
]
