import type { EqualityMoved } from '#shared/contract/reporting/equality.ts'
import type { Between } from '#shared/statistics/between-territories.ts'
import { spreadChart } from '#shared/statistics/spread-chart.ts'
import type { Criterion } from './criterion.ts'
import { toldOf } from './describe-chart.ts'
import type { Known } from './known.ts'
import { type PlacesPoints, placesOf } from './places-of.ts'
import { shownTerritories } from './shown-territories.ts'
import { toThousandth } from './to-thousandth.ts'
import { unsaidOf } from './unsaid-of.ts'

const opposite = { up: 'down', down: 'up', none: 'none' } as const

/**
 * Decides whether the spread between territories changed in the last complete period, net of
 * sampling noise. It does not count territories under the minimum, because an equal fall everywhere
 * is no inequality. The word concerns all territories and discloses none; figures appear only where
 * each territory is disclosable.
 * @returns `null` while the period is not over, and where no answer names a territory
 */
export function describeEquality(known: Known, criterion: Criterion): EqualityMoved | null {
  const places = placesOf(known)
  return places && (chart(known, criterion, places) ?? unsaidOf(places))
}

function chart(known: Known, criterion: Criterion, charted: PlacesPoints): EqualityMoved | null {
  const { at, points } = charted
  const last = [...(points.at(-1)?.places.keys() ?? [])]
  const people = last.map((one) => known.population.territories.get(one)?.population ?? null)
  const isCounted = people.every((one) => one !== null)
  const weights = new Map(last.map((one, nth) => [one, isCounted ? (people[nth] ?? 0) : 1]))
  const found = spreadChart(points, (territory) => weights.get(territory) ?? 0, known.limits)
  if (found === null) return null
  const { shown } = shownTerritories(known, known.proven, criterion, at)
  const isShown = new Set(shown.map(({ territory }) => territory))
  return {
    ...toldOf(charted, { ...found, signal: opposite[found.signal] }),
    of: isCounted ? 'people' : 'territories',
    stream: known.proven,
    territories: found.territories,
    spread: last.every((one) => isShown.has(one))
      ? { before: spreadOf(found.before), after: spreadOf(found.after) }
      : null,
  }
}

/** Returns the same as standard deviations. */
function spreadOf({ variance, low, high }: Between) {
  const root = (one: number) => toThousandth(Math.sqrt(Math.max(0, one)))
  return { estimate: root(variance), low: root(low), high: root(high) }
}
