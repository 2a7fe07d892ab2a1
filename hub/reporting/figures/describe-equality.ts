import type { EqualityMoved } from '#shared/contract/reporting/equality.ts'
import type { Between } from '#shared/statistics/between-territories.ts'
import { fewestTerritories, spreadChart } from '#shared/statistics/spread-chart.ts'
import type { Criterion } from './criterion.ts'
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
  if (places === null) return null
  const { at, points, all } = places
  const last = all.find(({ period }) => period === at)?.places
  const found = (last?.size ?? 0) >= fewestTerritories ? chart(known, criterion, places) : null
  if (found !== null) return found
  const isLast = points.at(-1)?.period === at
  const usable = points.filter(({ period, leftOut }) => period !== at && !leftOut).length
  return unsaidOf(places, { usable, isLast })
}

function chart(
  known: Known,
  criterion: Criterion,
  { at, grouped, points, recalibrated }: PlacesPoints,
): EqualityMoved | null {
  const last = [...(points.at(-1)?.places.keys() ?? [])]
  const people = last.map((one) => known.population.territories.get(one)?.population ?? null)
  const isCounted = people.every((one) => one !== null)
  const weights = new Map(last.map((one, nth) => [one, isCounted ? (people[nth] ?? 0) : 1]))
  const found = spreadChart(points, (territory) => weights.get(territory) ?? 0, known.limits)
  if (found === null) return null
  const { reference, rule, stable } = found
  const { shown } = shownTerritories(known, known.proven, criterion, at)
  const isShown = new Set(shown.map(({ territory }) => territory))
  return {
    told: 'chart',
    at,
    grouped,
    signal: opposite[found.signal],
    rule,
    reference: {
      from: reference[0]?.period ?? at,
      to: reference.at(-1)?.period ?? at,
      points: reference.length,
    },
    stable,
    recalibrated,
    left_out: points.flatMap(({ period, leftOut }) => (leftOut ? [period] : [])),
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
