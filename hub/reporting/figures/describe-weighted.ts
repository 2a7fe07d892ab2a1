import type { WeightedShare } from '#shared/contract/figures/share.ts'
import type { WebStream } from '#shared/contract/stream.ts'
import { fewestEffective } from '#shared/statistics/kish.ts'
import { postStratifiedShare } from '#shared/statistics/post-stratified-share.ts'
import type { Criterion } from './criterion.ts'
import { fewestFor } from './fewest.ts'
import type { Known } from './known.ts'
import { shownTerritories } from './shown-territories.ts'
import { toThousandth } from './to-thousandth.ts'

/** Least population share covered by answers; below it, no weighting. */
const leastCovered = 0.5

/**
 * Weights the answers by the population of each disclosable territory (post-stratification), and
 * counts those left out.
 * @returns `null` until the population is declared
 */
export function describeWeighted(
  known: Known,
  stream: WebStream,
  criterion: Criterion,
): WeightedShare | null {
  const { territories, people } = known.population
  if (territories.size === 0) return null
  const { answered, shown, unlocated } = shownTerritories(known, stream, criterion)
  const strata = shown.flatMap(({ population, ...one }) =>
    population === null ? [] : [{ ...one, population }],
  )
  if (answered.every(({ population }) => population === null))
    return { told: 'nothing', because: 'no_territory' }
  const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0)
  const covered = sum(strata.map(({ population }) => population)) / people
  if (covered < leastCovered) return { told: 'nothing', because: 'territories_missing' }
  const countOf = (n: number) => (n > 0 && n < fewestFor(known) ? null : n)
  const found = postStratifiedShare(strata)
  if (found === null || found.effective < fewestEffective)
    return { told: 'nothing', because: 'too_few' }
  return {
    told: 'share',
    estimate: toThousandth(found.estimate),
    low: toThousandth(found.interval.low),
    high: toThousandth(found.interval.high),
    effective: Math.floor(found.effective),
    outside: countOf(sum(answered.map(({ n, population }) => (population === null ? n : 0)))),
    unlocated: countOf(unlocated),
    missing: territories.size - strata.length,
    covered: toThousandth(covered),
  }
}
