import { atkinson } from '#shared/statistics/atkinson.ts'
import { probabilityBelow, shrinkRates } from '#shared/statistics/beta-binomial-shrinkage.ts'
import { decileRatio } from '#shared/statistics/decile-ratio.ts'
import { funnel } from '#shared/statistics/funnel.ts'
import { gini } from '#shared/statistics/gini.ts'
import { hoover } from '#shared/statistics/hoover.ts'
import { shrinkMeans } from '#shared/statistics/normal-shrinkage.ts'
import { expectedShareBelow, shareAbove, shareBelow } from '#shared/statistics/share-beyond.ts'
import { theilSplit } from '#shared/statistics/theil.ts'
import { weightedDeviation } from '#shared/statistics/weighted-deviation.ts'
import { worstDecileShortfall } from '#shared/statistics/worst-decile.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { type Chapter, known, number, percent } from './say.ts'

const { inequality, inequality_mirror: mirror, eb_normal_DL: means } = reference
const { n: people, y: rates } = reference.funnel
const counts = people.map((n, at) => ({ x: reference.funnel.x[at] ?? 0, n }))
const { x: days, pop } = inequality
const unsatisfied = mirror.p.map((one) => 1 - one)
/** D05, the smallest of those that stand out. */
const place = 4
const floor = 0.8

export const unequal: Chapter = {
  'overdispersion.ts': () => {
    const found = known(known(funnel(counts)).overdispersion)
    return [
      number(found.phi, 2),
      number(found.threshold, 2),
      number(100 * Math.sqrt(found.tau2), 1),
    ]
  },
  'beta-binomial-shrinkage.ts': () => {
    const found = known(shrinkRates(counts))
    const { rate, shrunk, low, high, weight } = known(found.places[place])
    const below = probabilityBelow(floor, known(counts[place]), found)
    return [
      number(found.worth),
      percent(rate, 1),
      percent(shrunk, 1),
      percent(low),
      percent(high),
      percent(weight),
      percent(below),
    ]
  },
  'normal-shrinkage.ts': () => {
    const found = known(shrinkMeans(means.yi.map((y, at) => ({ y, v: means.vi[at] ?? 0 }))))
    return [
      number(100 * Math.sqrt(found.tau2), 1),
      percent(found.places[place]?.shrunk, 1),
      percent(found.i2 / 100),
    ]
  },
  'share-beyond.ts': () => {
    const shrunk = known(shrinkRates(counts))
    const likely = counts.map((one) => probabilityBelow(floor, one, shrunk))
    return [
      percent(shareBelow(rates, floor, people), 1),
      percent(expectedShareBelow(likely, people), 1),
      percent(shareAbove(days, 25, pop), 1),
    ]
  },
  'worst-decile.ts': () => [number(100 * known(worstDecileShortfall(0.85, rates, people)), 1)],
  'weighted-deviation.ts': () =>
    [mirror.p, unsatisfied].map((one) =>
      number(100 * known(weightedDeviation(one, mirror.pop)), 1),
    ),
  'theil.ts': () => {
    const { total, between, within } = known(theilSplit(days, pop, inequality.groups))
    return [number(total, 3), number(between, 3), number(within, 3), percent(between / total)]
  },
  'decile-ratio.ts': () => {
    const { p10, p90, ratio } = known(decileRatio(days, pop))
    return [number(p10), number(p90), number(ratio, 1)]
  },
  'gini.ts': () => [
    number(gini(days, pop), 3),
    number(gini(mirror.p, mirror.pop), 3),
    number(gini(unsatisfied, mirror.pop), 3),
  ],
  'hoover.ts': () => [percent(hoover(days, pop), 1)],
  'atkinson.ts': () => [percent(atkinson(days, pop), 1), percent(atkinson(days, pop, 2), 1)],
}
