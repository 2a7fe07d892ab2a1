import { directComparison } from '#shared/statistics/direct-comparison.ts'
import { pairedGap } from '#shared/statistics/paired-gap.ts'
import { partiallyOverlappingGap } from '#shared/statistics/partially-overlapping-gap.ts'
import { weightedGap } from '#shared/statistics/weighted-gap.ts'
import { welchGap } from '#shared/statistics/welch-gap.ts'
import reference from '../../fixtures/reference-values.json' with { type: 'json' }
import { type Chapter, known, number, percent } from './say.ts'

const { gap_paired: paired, gap_partial_overlap: overlap, servqual_weighted: service } = reference

const pairsOf = (perceived: readonly number[], wished: readonly number[]) =>
  perceived.map((one, at) => ({ perceived: one, expected: wished[at] ?? 0 }))

const sayTest = (test: { interval: { low: number; high: number }; p: number } | null) => {
  const { interval, p } = known(test)
  return [number(interval.low, 2), number(interval.high, 2), number(p, 3)]
}

export const expected: Chapter = {
  'direct-comparison.ts': () => {
    const found = known(directComparison(reference.direct_disconfirmation.x))
    const { worse, same, better } = found
    return [
      percent(worse.estimate),
      percent(worse.low),
      percent(worse.high),
      percent(same.estimate),
      percent(better.estimate),
    ]
  },
  'paired-gap.ts': () => {
    const found = known(pairedGap(pairsOf(paired.P, paired.E)))
    return [
      number(found.meanPerceived, 1),
      number(found.meanExpected, 1),
      number(found.gap, 2),
      ...sayTest(found.test),
    ]
  },
  'welch-gap.ts': () => {
    const { gap, test } = known(welchGap(overlap.P_only, overlap.E_only))
    return [number(gap, 2), ...sayTest(test)]
  },
  'partially-overlapping-gap.ts': () => {
    const { nPerceived, nExpected, gap, test } = known(
      partiallyOverlappingGap({
        both: pairsOf(overlap.P_both, overlap.E_both),
        perceivedOnly: overlap.P_only,
        expectedOnly: overlap.E_only,
      }),
    )
    return [number(nPerceived), number(nExpected), number(gap, 2), ...sayTest(test)]
  },
  'weighted-gap.ts': () => {
    const gaps = Object.values(service.gap)
    const { unweighted, weighted } = known(
      weightedGap(gaps.map((gap, at) => ({ gap, points: service.points[at] ?? 0 }))),
    )
    return [number(unweighted, 2), number(weighted, 2)]
  },
}
