import { cronbachAlpha } from '#shared/statistics/cronbach-alpha.ts'
import { equalEverywhere } from '#shared/statistics/equal-everywhere.ts'
import { equivalence, fewestForEquivalence } from '#shared/statistics/equivalence.ts'
import { funnelLimits, widenedLimits } from '#shared/statistics/funnel-limits.ts'
import { proportionScore } from '#shared/statistics/funnel-scores.ts'
import { holm } from '#shared/statistics/holm.ts'
import { nonInferiority } from '#shared/statistics/non-inferiority.ts'
import { standardisedDifference } from '#shared/statistics/standardised-difference.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { type Chapter, known, number, percent, points } from './say.ts'

const { multiplicity } = reference
const counts = reference.funnel.id.map((id, at) => ({
  id,
  x: reference.funnel.x[at] ?? 0,
  n: reference.funnel.n[at] ?? 0,
}))
const verdicts = {
  equivalent: 'équivalent',
  gap: 'à expliquer',
  below: 'en dessous',
  unknown: 'incertain',
}
/** D05, the smallest of those that stand out. */
const place = 4

export const equal: Chapter = {
  'non-inferiority.ts': () =>
    [
      [180, 200],
      [41, 50],
      [25, 50],
    ].flatMap(([x = 0, n = 0]) => {
      const found = nonInferiority({ x, n }, 0.85, 0.05)
      if (found.verdict === 'untested') return []
      return [percent(found.interval.low), percent(found.interval.high), verdicts[found.verdict]]
    }),
  'equal-everywhere.ts': () => {
    const found = known(equalEverywhere(counts, reference.funnel.theta0, 0.05))
    const equivalent = found.places.filter(({ verdict }) => verdict === 'equivalent')
    return [
      number(equivalent.length),
      number(found.unknown.length),
      number(found.below.length),
      found.everywhere ? 'oui' : 'non',
    ]
  },
  'equivalence.ts': () => [
    ...[
      { of: { x: 172, n: 200 }, others: { x: 168, n: 200 } },
      { of: { x: 34, n: 40 }, others: { x: 168, n: 200 } },
      { of: { x: 72, n: 80 }, others: { x: 48, n: 80 } },
    ].flatMap(({ of, others }) => {
      const found = known(equivalence(of, others, 0.1))
      return [
        points(found.difference),
        points(found.low),
        points(found.high),
        verdicts[found.verdict],
      ]
    }),
    number(fewestForEquivalence(0.1)),
  ],
  'standardised-difference.ts': () => {
    const found = standardisedDifference([
      { of: { x: 72, n: 90 }, others: { x: 8, n: 10 }, weight: 100 },
      { of: { x: 2, n: 10 }, others: { x: 18, n: 90 }, weight: 100 },
    ])
    return [number(100 * found.difference, 1), points(found.low), points(found.high)]
  },
  'cronbach-alpha.ts': () => {
    const five = reference.derived_importance.data.map((row) => row.slice(0, 5))
    const { alpha, interval } = known(cronbachAlpha(five))
    return [number(alpha, 2), number(interval.low, 2), number(interval.high, 2)]
  },
  'holm.ts': () => {
    const p = multiplicity.p_two_sided_z
    return [number(p[place], 4), number(holm(p)[place], 3)]
  },
  'funnel-limits.ts': () => {
    const { theta0, tau2 } = reference.funnel
    const exact = [20, 500].flatMap((n) => {
      const { low95, high95 } = known(funnelLimits(n, 0.85))
      return [percent(low95), percent(high95)]
    })
    const { s } = known(proportionScore(known(counts[place]), theta0))
    const { low, high } = widenedLimits(theta0, s, tau2)
    return [...exact, percent(low, 1), percent(high, 1)]
  },
}
