import { benjaminiHochberg } from '#shared/statistics/benjamini-hochberg.ts'
import { equalEverywhere } from '#shared/statistics/equal-everywhere.ts'
import { equivalenceOfMeans } from '#shared/statistics/equivalence-of-means.ts'
import { equivalenceOfShares } from '#shared/statistics/equivalence-of-shares.ts'
import { funnel } from '#shared/statistics/funnel.ts'
import { funnelLimits } from '#shared/statistics/funnel-limits.ts'
import { holm } from '#shared/statistics/holm.ts'
import { nonInferiority } from '#shared/statistics/non-inferiority.ts'
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
  different: 'différent',
  below: 'en dessous',
  unknown: 'on ne peut pas conclure',
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
  'equivalence-of-shares.ts': () =>
    [
      { x: 172, n: 200 },
      { x: 34, n: 40 },
    ].flatMap((one) => {
      const found = known(equivalenceOfShares(one, { x: 168, n: 200 }, 0.1))
      const { difference, newcombe, verdict } = found
      return [points(difference), points(newcombe.low), points(newcombe.high), verdicts[verdict]]
    }),
  'equivalence-of-means.ts': () => {
    const { difference, interval, p, verdict } = known(
      equivalenceOfMeans(
        { mean: 5.6, deviation: 1.2, n: 85 },
        { mean: 5.4, deviation: 1.4, n: 60 },
        0.5,
      ),
    )
    return [
      number(difference, 2),
      number(interval.low, 2),
      number(interval.high, 2),
      number(p, 3),
      verdicts[verdict],
    ]
  },
  'holm.ts': () => {
    const p = multiplicity.p_two_sided_z
    return [number(p[place], 4), number(holm(p)[place], 3)]
  },
  'benjamini-hochberg.ts': () => {
    const p = multiplicity.p_two_sided_z
    return [number(holm(p)[place], 3), number(benjaminiHochberg(p)[place], 3)]
  },
  'funnel.ts': () => {
    const { theta, places } = known(funnel(counts))
    const { rate, z, zAdditive, additive } = known(places[place])
    return [
      percent(theta, 1),
      percent(rate, 1),
      number(z, 2),
      number(zAdditive, 2),
      percent(additive.low, 1),
      percent(additive.high, 1),
    ]
  },
  'funnel-limits.ts': () =>
    [20, 500].flatMap((n) => {
      const { low95, high95 } = known(funnelLimits(n, 0.85))
      return [percent(low95), percent(high95)]
    }),
}
