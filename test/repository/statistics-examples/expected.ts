import { welchGap } from '#shared/statistics/welch-gap.ts'
import { zoneOfTolerance } from '#shared/statistics/zone-of-tolerance.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { momentsOf } from '../../world/moments-of.ts'
import { type Chapter, known, number, percent } from './say.ts'

const { gap_partial_overlap: overlap, zone_tolerance: zone } = reference

const sayTest = (test: { interval: { low: number; high: number }; p: number } | null) => {
  const { interval, p } = known(test)
  return [number(interval.low, 2), number(interval.high, 2), number(p, 3)]
}

export const expected: Chapter = {
  'zone-of-tolerance.ts': () => {
    const levels = zone.adequate.map((minimum, at) => ({
      minimum,
      desired: known(zone.desired[at]),
      perceived: known(zone.perceived[at]),
    }))
    const found = known(known(zoneOfTolerance(levels)).zone)
    const { low, high } = known(found.adequacy.test).interval
    return [
      number(found.adequacy.mean, 1),
      number(low, 1),
      number(high, 1),
      number(found.superiority.mean, 1),
      number(found.width.mean, 1),
      number(known(found.position).estimate, 2),
      percent(found.below.x / found.below.n),
    ]
  },
  'welch-gap.ts': () => {
    const { gap, test } = known(welchGap(momentsOf(overlap.P_only), momentsOf(overlap.E_only)))
    return [number(gap, 2), ...sayTest(test)]
  },
}
