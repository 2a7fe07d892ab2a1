import { deviationOf } from './anscombe.ts'
import { type Between, betweenTerritories } from './between-territories.ts'
import { addUp } from './change-chart.ts'
import {
  type Charted,
  type ChartReference,
  partPoints,
  type Signal,
  type SignalFound,
  type SignalLimits,
  signalOf,
} from './chart-signal.ts'
import type { Counted } from './newcombe.ts'
import { isStable } from './stable-reference.ts'

/** Answers of each territory in one period. */
type ByTerritory = ReadonlyMap<string, Counted>

/** One period of the chart. */
export interface SpreadPoint extends Charted {
  places: ByTerritory
}

/** The spread of territories in the last period; its signal is up when they are further apart. */
export interface SpreadChart<Point> extends SignalFound, ChartReference<Point> {
  /** Spread of the reference, pooled, and of the last period. */
  before: Between
  after: Between
  territories: number
}

/** Fewest territories for a statement about equality: of two, one reveals the other. */
export const fewestTerritories = 3

interface Place extends Counted {
  territory: string
  weight: number
}

/**
 * Whether territories lie further apart in the last period than before it. Each is held to have the
 * share that all periods of the norm give it; `R = Σ w(pᵢ − p̄)²` of a period is then held against what
 * those shares and the noise of its counts make of it: mean `Σ wδᵢ² + Σ w(1 − w)sᵢ²`, variance
 * `2[Σ w²sᵢ⁴(1 − 2w) + (Σ w²sᵢ²)²] + 4 Σ w²δᵢ²sᵢ²` and that of `Σ wδᵢ²`, with
 * `sᵢ² = φ p(1 − p)/nᵢ`. φ is how much more the months of one territory differ than chance
 * makes them, 1 at the least. R is skewed: it is read as a χ² of the same mean and variance, brought
 * to a normal deviation by its cube root, and judged by the rules of every chart. A spread that 95 %
 * would hold for none is none: nothing comes nearer than that.
 *
 * Source: F. E. Satterthwaite, Biometrics Bulletin 2 (1946), 110-114; E. B. Wilson and M. M.
 * Hilferty, PNAS 17 (1931), 684-688; quadratic forms: S. R. Searle, "Linear Models" (1971), 2.5.
 * @param periods oldest first; in the last one those territories that may be told
 * @param weigh how much a territory weighs: its people
 * @returns `null` while fewer than eight periods with three of these territories stand before the last
 */
export function spreadChart<Point extends SpreadPoint>(
  periods: readonly Point[],
  weigh: (territory: string) => number,
  limits: SignalLimits,
): SpreadChart<Point> | null {
  const parted = partPoints(periods)
  if (parted === null) return null
  const { reference, later, last } = parted
  const norm = reference.map(({ places }) => places)
  const known = new Map<string, Place>()
  for (const territory of last.places.keys()) {
    const counted = addUp(norm.flatMap((one) => one.get(territory) ?? []))
    if (counted.n > 0) known.set(territory, { territory, weight: weigh(territory), ...counted })
  }
  const phi = wander(norm, known)
  const deviationIn = (places: ByTerritory) => deviation(places, known, phi)
  const after = countsIn(last.places, known)
  const [earlier, now] = [
    betweenTerritories(after.map(({ place }) => place)),
    betweenTerritories(after.map(({ counted, place }) => ({ ...counted, weight: place.weight }))),
  ]
  if (deviationIn(last.places) === null || earlier === null || now === null) return null
  const found = signalOf(later, limits, (together) => deviationIn(pool(together)) ?? 0)
  return {
    ...(isMeasured(found.signal, earlier, now) ? found : { signal: 'none', rule: null }),
    before: earlier,
    after: now,
    territories: after.length,
    reference,
    stable: isStable(
      norm.flatMap((one) => deviationIn(one) ?? []),
      null,
    ),
  }
}

/** Returns several periods as one. */
function pool(points: readonly SpreadPoint[]): ByTerritory {
  const names = new Set(points.flatMap(({ places }) => [...places.keys()]))
  return new Map(
    [...names].map((one) => [one, addUp(points.flatMap(({ places }) => places.get(one) ?? []))]),
  )
}

/**
 * Returns whether a signal is real: no decrease from zero spread, and no increase to zero spread.
 */
function isMeasured(signal: Signal, before: Between, after: Between): boolean {
  return (signal === 'up' ? after : before).low > 0
}

/** Returns the normal deviate of one period's spread; `null` for too few territories. */
function deviation(period: ByTerritory, known: ReadonlyMap<string, Place>, phi: number) {
  const counts = countsIn(period, known)
  const before = betweenTerritories(counts.map(({ place }) => place))
  if (counts.length < fewestTerritories || before === null) return null
  const whole = counts.reduce((all, { place }) => all + place.weight, 0)
  const places = counts.map(({ counted, place }) => {
    const drawn = (place.x + 1) / (place.n + 2)
    const noise = drawn * (1 - drawn)
    return {
      weight: place.weight / whole,
      seen: counted.x / counted.n,
      usual: place.x / place.n,
      usualNoise: (phi * noise) / place.n,
      s2: (phi * noise) / counted.n,
    }
  })
  const sum = (of: (one: (typeof places)[number]) => number) =>
    places.reduce((all, one) => all + of(one), 0)
  const meanOf = (of: 'seen' | 'usual') => sum((one) => one.weight * one[of])
  const [seen, usual] = [meanOf('seen'), meanOf('usual')]
  const apart = (one: (typeof places)[number]) =>
    Math.max(0, (one.usual - usual) ** 2 - one.usualNoise)
  const spread = sum(({ weight, seen: share }) => weight * (share - seen) ** 2)
  const usualSpread = sum(
    (one) => one.weight * ((one.usual - usual) ** 2 - one.usualNoise * (1 - one.weight)),
  )
  const mean = Math.max(0, usualSpread) + sum(({ weight, s2 }) => weight * (1 - weight) * s2)
  const variance =
    2 * sum(({ weight, s2 }) => weight ** 2 * s2 ** 2 * (1 - 2 * weight)) +
    2 * sum(({ weight, s2 }) => weight ** 2 * s2) ** 2 +
    4 * sum((one) => one.weight ** 2 * apart(one) * one.s2) +
    before.error
  const flat = variance / (9 * mean ** 2)
  return (Math.cbrt(spread / mean) - (1 - flat)) / Math.sqrt(flat)
}

/** Returns the overdispersion of a territory's periods, without common movements; at least 1. */
function wander(norm: readonly ByTerritory[], known: ReadonlyMap<string, Place>): number {
  let squares = 0
  let free = 1 - known.size
  for (const period of norm) {
    const counts = countsIn(period, known).map(({ counted, place }) => ({
      z: deviationOf(counted, place),
      root: Math.sqrt(counted.n + 0.5),
    }))
    if (counts.length < fewestTerritories) continue
    const weight = counts.reduce((all, { root }) => all + root ** 2, 0)
    const alike = counts.reduce((all, { z, root }) => all + z * root, 0) / weight
    squares += counts.reduce((all, { z, root }) => all + (z - alike * root) ** 2, 0)
    free += counts.length - 1
  }
  return free > 0 ? Math.max(1, squares / free) : 1
}

function countsIn(period: ByTerritory, known: ReadonlyMap<string, Place>) {
  return [...known.values()].flatMap((place) => {
    const counted = period.get(place.territory)
    return counted ? [{ place, counted }] : []
  })
}
