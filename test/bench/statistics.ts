import { probabilityBelow, shrinkRates } from '#shared/statistics/beta-binomial-shrinkage.ts'
import { decileRatio } from '#shared/statistics/decile-ratio.ts'
import { equalEverywhere } from '#shared/statistics/equal-everywhere.ts'
import { proportionScore } from '#shared/statistics/funnel-scores.ts'
import { overdispersion } from '#shared/statistics/overdispersion.ts'
import { seededRandom } from '#shared/statistics/seeded-random.ts'
import { expectedShareBelow, shareBelow } from '#shared/statistics/share-beyond.ts'
import { theilSplit } from '#shared/statistics/theil.ts'
import { formatFigure, formatMachine } from './figure.ts'
import { measureCountry } from './statistics/country.ts'

/** Communes of France, to the nearest thousand. */
const places = 35_000

/** What a report of a country may take. */
const goal = 2500

/** Rounds of which the median counts, after one that compiles. */
const rounds = 3

/**
 * Prints how long the statistics of a report on 35,000 territories take, then the report itself, from
 * the database to HTTP.
 */
export async function run(): Promise<void> {
  formatMachine()
  const random = seededRandom(0)
  const counts = Array.from({ length: places }, (_, id) => {
    const n = 1 + Math.floor(60 * random())
    return { id: String(id), n, x: Math.round(n * (0.6 + 0.4 * random())) }
  })
  const people = counts.map(() => Math.ceil(50 / (0.001 + random())))
  const delays = counts.map(() => 5 + 40 * random())
  const regions = counts.map((_, at) => at % 18)
  const statistics = {
    'verdict of each, and of all': () => equalEverywhere(counts, 0.8, 0.05),
    'differences beyond chance': () =>
      overdispersion(
        counts.map((one) => proportionScore(one, 0.8)).filter((score) => score !== null),
      ),
    'shares drawn towards the whole, and people below the threshold': () => {
      const shrunk = shrinkRates(counts)
      if (shrunk === null) return null
      return [
        expectedShareBelow(probabilityBelow(0.8, counts, shrunk), people),
        shareBelow(
          counts.map(({ x, n }) => x / n),
          0.8,
          people,
        ),
      ]
    },
    'delays of places and regions': () => [
      decileRatio(delays, people),
      theilSplit(delays, people, regions),
    ],
  }
  console.log(`median of ${rounds} rounds, in milliseconds; one core`)
  const times = Object.entries(statistics).map(([name, work]) => {
    const spent = time(work)
    console.log(`${spent.toFixed(0).padStart(8)}  ${name}`)
    return spent
  })
  formatFigure(
    'report_35k_ms',
    times.reduce((sum, one) => sum + one, 0),
    '<=',
    goal,
  )
  const { territories, report: whole } = await measureCountry()
  console.log(`median of ${rounds} rounds, in milliseconds, from the request to its answer`)
  console.log(`${territories.toFixed(0).padStart(8)}  whether quality is the same everywhere`)
  console.log(`${whole.toFixed(0).padStart(8)}  the whole report`)
  formatFigure('territories_35k_ms', territories, '<=', goal)
  formatFigure('indicators_35k_ms', whole, '<=', goal)
}

function time(work: () => unknown): number {
  work()
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return times.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? Number.NaN
}
