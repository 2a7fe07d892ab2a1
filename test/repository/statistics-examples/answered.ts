import { adaptiveShares } from '#shared/statistics/adaptive.ts'
import { binomialAtLeast } from '#shared/statistics/distribution/binomial.ts'
import { weighFirstChoices } from '#shared/statistics/first-choices.ts'
import { hajek } from '#shared/statistics/hajek.ts'
import { kish } from '#shared/statistics/kish.ts'
import type { Margin } from '#shared/statistics/margin.ts'
import { nonInferiority } from '#shared/statistics/non-inferiority.ts'
import { nonresponseBounds } from '#shared/statistics/nonresponse-bounds.ts'
import { postStratifiedShare } from '#shared/statistics/post-stratified-share.ts'
import { rakedShare } from '#shared/statistics/raked-share.ts'
import { rake } from '#shared/statistics/raking.ts'
import { responseRate } from '#shared/statistics/response-rate.ts'
import { answersToDecide } from '#shared/statistics/sample-size.ts'
import { tippingPoint } from '#shared/statistics/tipping-point.ts'
import { trimWeights } from '#shared/statistics/trim-weights.ts'
import { weightedMean } from '#shared/statistics/weighted-mean.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { type Chapter, known, number, outcome, percent } from './say.ts'

const { raking, adaptive_next: adaptive, item_sampling_hajek: asked } = reference
const [young = 0, middle = 0, old = 0] = raking.margin_age
const [rural = 0, urban = 0] = raking.margin_zone
const age: Margin = {
  name: 'age',
  answers: raking.age,
  targets: new Map([
    ['A', young],
    ['B', middle],
    ['C', old],
  ]),
}
const zone: Margin = {
  name: 'zone',
  answers: raking.zone,
  targets: new Map([
    ['R', rural],
    ['U', urban],
  ]),
}
const margins = [age, zone]
const raked = () => outcome(rake(margins), 'raked').weights
const dimensions = adaptive.var.map((variance, at) => ({
  variance,
  n: adaptive.n[at] ?? 0,
  weight: adaptive.weight[at] ?? 0,
  points: 5,
}))

export const answered: Chapter = {
  'post-stratified-share.ts': () => {
    const strata = [...age.targets].map(([group, population]) => {
      const y = raking.y.filter((_, at) => raking.age[at] === group)
      return { x: y.reduce((all, one) => all + one, 0), n: y.length, population }
    })
    const { estimate, effective, interval } = known(postStratifiedShare(strata))
    return [percent(estimate), percent(interval.low), percent(interval.high), number(effective, 1)]
  },
  'raking.ts': () => {
    const weights = raked()
    const { unweighted, mean } = known(weightedMean(raking.y, weights, margins))
    return [
      number(Math.min(...weights), 2),
      number(Math.max(...weights), 2),
      percent(unweighted, 1),
      percent(mean, 1),
    ]
  },
  'trim-weights.ts': () => {
    const { cap, trimmed } = known(trimWeights(raked(), margins))
    return [number(cap, 2), number(trimmed)]
  },
  'kish.ts': () => {
    const { deff, effective } = known(kish(raked()))
    return [number(deff, 2), number(effective, 1)]
  },
  'weighted-mean.ts': () => {
    const found = known(weightedMean(raking.y, raked(), margins))
    return [
      number(found.mean, 3),
      number(found.se, 3),
      found.showsUnweightedOnly ? 'n’est pas montré' : 'est montré',
    ]
  },
  'response-rate.ts': () => [
    percent(responseRate({ invited: 412, undeliverable: 12, answered: 130 }), 1),
  ],
  'raked-share.ts': () => {
    const often = <T>(values: readonly T[]) => values.flatMap((one) => Array(5).fill(one) as T[])
    const answers = often(raking.y).map((y) => ({ isGood: y === 1, probability: 1 }))
    const many = margins.map((margin) => ({ ...margin, answers: often(margin.answers) }))
    const { unweighted, estimate, interval, effective } = known(rakedShare(answers, many))
    return [
      percent(unweighted, 1),
      percent(estimate, 1),
      percent(interval.low),
      percent(interval.high),
      number(effective, 1),
    ]
  },
  'nonresponse-bounds.ts': () => {
    const { low, high } = known(nonresponseBounds({ x: 90, n: 120 }, 180))
    return [percent(low), percent(high)]
  },
  'tipping-point.ts': () => {
    const concluded = { estimate: 0.84, leeway: 0.08 }
    const whatever = tippingPoint({ ...concluded, silent: 0.05 }) === null
    return [
      number(100 * known(tippingPoint({ ...concluded, silent: 0.75 })), 1),
      whatever ? 'quoi qu’ils en pensent' : '',
    ]
  },
  'hajek.ts': () => {
    const found = known(hajek(asked.y.map((y, at) => ({ y, pi: asked.pi[at] ?? 0 }))))
    const naive = asked.y.reduce((all, one) => all + one, 0) / asked.y.length
    return [
      number(naive, 2),
      number(found.mean, 2),
      number(found.se, 2),
      number(found.effective, 1),
    ]
  },
  'adaptive.ts': () => adaptiveShares(dimensions).map((share) => percent(share)),
  'first-choices.ts': () =>
    weighFirstChoices(reference.importance_first_choice.counts).weights.map((one) =>
      number(one, 1),
    ),
  'sample-size.ts': () => {
    const n = known(answersToDecide(0.85, 0.8))
    const counts = Array.from({ length: n + 1 }, (_, x) => x)
    const concludes = (x: number) => nonInferiority({ x, n }, 0.85, 0.05).verdict === 'equivalent'
    return [number(n), percent(binomialAtLeast(known(counts.find(concludes)), n, 0.85))]
  },
}
