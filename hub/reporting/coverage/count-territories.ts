import type { ServiceCoverage } from '#shared/contract/reporting/coverage.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import type { Criterion } from '../figures/criterion.ts'
import type { Known } from '../figures/known.ts'
import { shownTerritories } from '../figures/shown-territories.ts'

/** Most territories without an answer that are named. */
const mostNamed = 12

/** Counts territories with enough answers, with too few, and with none. */
export function countTerritories(
  known: Known,
  criterion: Criterion,
): ServiceCoverage['territories'] {
  const { answered, shown, unlocated } = shownTerritories(known, known.proven, criterion)
  const heard = new Set(answered.map(({ territory }) => territory))
  const { territories } = known.population
  const silent = [...territories].filter(([territory]) => !heard.has(territory))
  return {
    declared: territories.size,
    told: shown.length,
    hidden: answered.length - shown.length,
    silent: silent
      .slice(0, mostNamed)
      .map(([, { name }]) => name)
      .sort(new Intl.Collator('fr').compare),
    silent_count: silent.length,
    unlocated: unlocated > 0 && unlocated < fewestShown ? null : unlocated,
  }
}
