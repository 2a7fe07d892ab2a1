import { fewestShown } from '#shared/statistics/disclosure.ts'
import type { Counted } from '#shared/statistics/newcombe.ts'
import { fewestTerritories, type SpreadPoint } from '#shared/statistics/spread-chart.ts'
import { type ChartKnown, isNewQuestion } from './chart-points.ts'
import { chartedPeriods, type Pointed } from './charted.ts'
import { nameOf, openingCriterion } from './criterion.ts'

/** A period of the chart of territories: those with enough answers, by name. */
interface PlacesPoint extends SpreadPoint {
  period: string
  places: ReadonlyMap<string, Counted>
  leftOut: boolean
}

/** The points of the chart of territories: those with three that the last one has too. */
export type PlacesPoints = Pointed<PlacesPoint>

/** Returns the points of the spread between territories, of the proven stream. */
export function placesOf(known: ChartKnown): PlacesPoints | null {
  const criterion = openingCriterion(known.asked)
  if (criterion === null) return null
  const name = nameOf(criterion)
  const own = known.territoryMonths.filter(
    (one) => one.criterion === name && one.stream === known.proven,
  )
  const charted = chartedPeriods(known, own, {
    isNewQuestion: isNewQuestion(known, own),
    isFixed: true,
  })
  if (charted === null) return null
  const { periods, ...rest } = charted
  const all = periods.map(({ period, months, leftOut }) => {
    const counts = new Map<string, Counted>()
    for (const { territory, x, n } of months) {
      const counted = counts.get(territory) ?? { x: 0, n: 0 }
      counts.set(territory, { x: counted.x + x, n: counted.n + n })
    }
    return { period, leftOut, places: new Map([...counts].filter(([, { n }]) => n >= fewestShown)) }
  })
  const last = all.find(({ period }) => period === charted.at)?.places
  const isEnough = ({ places }: PlacesPoint) =>
    [...places.keys()].filter((one) => last?.has(one)).length >= fewestTerritories
  return { ...rest, points: all.filter(isEnough) }
}
