import type { EqualityMoved } from '#shared/contract/reporting/equality.ts'
import type { Between } from '#shared/statistics/between-territories.ts'
import { fewestShown } from '#shared/statistics/disclosure.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import { fewestTerritories, spreadChart } from '#shared/statistics/spread-chart.ts'
import { chartedPeriods } from './charted.ts'
import { type Criterion, nameOf } from './criterion.ts'
import type { Known } from './known.ts'
import { shownTerritories } from './shown-territories.ts'
import { toThousandth } from './to-thousandth.ts'

const opposite = { up: 'down', down: 'up', none: 'none' } as const

/**
 * Decides whether the spread between territories changed in the last complete period, net of
 * sampling noise. It does not count territories under the minimum, because an equal fall everywhere
 * is no inequality. The word concerns all territories and discloses none; figures appear only where
 * each territory is disclosable.
 * @returns `null` while the period is not over, and where no answer names a territory
 */
export function describeEquality(known: Known, criterion: Criterion): EqualityMoved | null {
  if (known.compared === null) return null
  const at = known.compared.after
  const periods = periodsOf(known, criterion, at)
  if (isEnough(periods.get(at))) return chart(known, criterion, at, periods)
  return periods.size === 0
    ? null
    : { told: 'nothing', because: 'too_few', at, points: periods.size }
}

type Places = ReadonlyMap<string, Counted>

const isEnough = (places: Places | undefined) => (places?.size ?? 0) >= fewestTerritories

function chart(
  known: Known,
  criterion: Criterion,
  at: string,
  periods: ReadonlyMap<string, Places>,
): EqualityMoved {
  const last = [...(periods.get(at)?.keys() ?? [])]
  const people = last.map((one) => known.population.territories.get(one)?.population ?? null)
  const isCounted = people.every((one) => one !== null)
  const weights = new Map(last.map((one, nth) => [one, isCounted ? (people[nth] ?? 0) : 1]))
  const points = [...periods].filter(([, places]) =>
    isEnough(new Map([...places].filter(([territory]) => weights.has(territory)))),
  )
  const found = spreadChart(
    points.map(([, places]) => places),
    (territory) => weights.get(territory) ?? 0,
    known.limits,
  )
  const earlier = points.length - 1
  if (found === null) return { told: 'nothing', because: 'early', at, points: earlier }
  const norm = points.slice(found.skipped, found.skipped + found.norm)
  const { shown } = shownTerritories(known, known.proven, criterion, at)
  const isShown = new Set(shown.map(({ territory }) => territory))
  return {
    told: 'chart',
    at,
    signal: opposite[found.signal],
    reference: { from: norm[0]?.[0] ?? at, to: norm.at(-1)?.[0] ?? at, points: norm.length },
    of: isCounted ? 'people' : 'territories',
    stream: known.proven,
    territories: found.territories,
    spread: last.every((one) => isShown.has(one))
      ? { before: spreadOf(found.before), after: spreadOf(found.after) }
      : null,
  }
}

/** Lists the territories with enough answers, by period, oldest first. */
function periodsOf(known: Known, criterion: Criterion, at: string): Map<string, Places> {
  const name = nameOf(criterion)
  const own = known.territoryMonths.filter(
    (one) => one.criterion === name && one.stream === known.proven,
  )
  return new Map(
    chartedPeriods(own, at).map(({ period, months }) => {
      const counts = new Map<string, Counted>()
      for (const { territory, x, n } of months) {
        const counted = counts.get(territory) ?? { x: 0, n: 0 }
        counts.set(territory, { x: counted.x + x, n: counted.n + n })
      }
      return [period, new Map([...counts].filter(([, { n }]) => n >= fewestShown))]
    }),
  )
}

/** Returns the same as standard deviations. */
function spreadOf({ variance, low, high }: Between) {
  const root = (one: number) => toThousandth(Math.sqrt(Math.max(0, one)))
  return { estimate: root(variance), low: root(low), high: root(high) }
}
