import { probabilityBelow, shrinkRates } from '#shared/statistics/beta-binomial-shrinkage.ts'
import { decileRatio } from '#shared/statistics/decile-ratio.ts'
import { proportionScore } from '#shared/statistics/funnel-scores.ts'
import { overdispersion } from '#shared/statistics/overdispersion.ts'
import { expectedShareBelow, shareBelow } from '#shared/statistics/share-beyond.ts'
import { theilSplit } from '#shared/statistics/theil.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { type Chapter, known, number, percent } from './say.ts'

const { inequality } = reference
const { n: people, y: rates } = reference.funnel
const counts = people.map((n, at) => ({ x: reference.funnel.x[at] ?? 0, n }))
const { x: days, pop } = inequality
/** As many places as shrinking needs. */
const twice = [...counts, ...counts]
/** D05, the smallest of those that stand out. */
const place = 4
const floor = 0.8

export const unequal: Chapter = {
  'overdispersion.ts': () => {
    const scores = counts.map((one) => known(proportionScore(one, reference.funnel.theta0)))
    const found = known(overdispersion(scores))
    return [
      number(found.phi, 2),
      number(found.threshold, 2),
      number(100 * Math.sqrt(found.tau2), 1),
    ]
  },
  'beta-binomial-shrinkage.ts': () => {
    const found = known(shrinkRates(twice))
    const { rate, shrunk, low, high } = known(found.places[place])
    const [below] = probabilityBelow(floor, [known(counts[place])], found)
    return [
      number(twice.length),
      number(100 * found.tau, 1),
      percent(rate, 1),
      percent(shrunk, 1),
      percent(low),
      percent(high),
      percent(known(below)),
    ]
  },
  'share-beyond.ts': () => {
    const likely = probabilityBelow(floor, counts, known(shrinkRates(twice)))
    return [
      percent(shareBelow(rates, floor, people), 1),
      percent(expectedShareBelow(likely, people), 1),
    ]
  },
  'theil.ts': () => {
    const { total, between, within } = known(theilSplit(days, pop, inequality.groups))
    return [number(total, 3), number(between, 3), number(within, 3), percent(between / total)]
  },
  'decile-ratio.ts': () => {
    const { p10, p90, ratio } = known(decileRatio(days, pop))
    return [number(p10), number(p90), number(ratio, 1)]
  },
}
