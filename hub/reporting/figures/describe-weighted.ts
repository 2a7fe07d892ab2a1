import type { Stream } from '#shared/contract/feedback/feedback.ts'
import type { WeightedShare } from '#shared/contract/figures/share.ts'
import { fewestEffective } from '#shared/statistics/kish.ts'
import { postStratifiedShare } from '#shared/statistics/post-stratified-share.ts'
import type { Criterion } from './criterion.ts'
import { fewestFor } from './fewest.ts'
import type { Known } from './known.ts'
import { toThousandth } from './round.ts'
import { shownTerritories } from './shown-territories.ts'

/** Less of the people than this in territories with answers, and nobody can speak for the rest. */
const leastCovered = 0.5

/**
 * A share with each answer counted for the people of its territory, of the territories that may be
 * told. Whoever is left out is counted.
 * @returns `null` until the population of territories is declared.
 */
export function describeWeighted(
  known: Known,
  stream: Stream,
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
