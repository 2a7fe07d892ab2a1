import type { Half, Pair } from '#shared/contract/indicators.ts'
import type { Places } from '#shared/contract/places.ts'
import type { TerritoryCriterion } from '#shared/contract/territories.ts'
import { buildReport } from '#shared/report/build-report.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { indicatorList } from '../indicators/list.ts'
import { type FindCriterion, openingCriterion, perceptionCriterion } from '../report/criterion.ts'
import type { Known } from '../report/known.ts'
import { worldsOf } from '../report/report.ts'
import { tellPlaces } from '../report/tell-places.ts'

/** What is looked at place by place: which answers count, and which indicator holds the places. */
export const criteriaOf: Readonly<
  Record<TerritoryCriterion, { find: FindCriterion; indicator: string }>
> = {
  satisfied: { find: openingCriterion, indicator: 'equal_quality' },
  same_treatment: { find: perceptionCriterion('civic'), indicator: 'same_treatment' },
}

/** Both worlds of a criterion, the general interest with its territories; `null` where nothing is measured. */
export function pairOf(known: Known, criterion: TerritoryCriterion): Pair | null {
  const { find, indicator } = criteriaOf[criterion]
  const pairs = buildReport(
    worldsOf(
      known,
      indicatorList.map((one) => (one.id === indicator ? withPlaces(one, find) : one)),
    ),
  )
  const own = pairs.filter(({ commun }) => nameOf(commun) === indicator)
  const told = own.filter(({ commun }) => commun.told === 'figure')
  const [guard] = indicatorList.find(({ id }) => id === indicator)?.guards ?? []
  return told.find(({ usager }) => nameOf(usager) === guard) ?? told[0] ?? own[0] ?? null
}

/** The territories a pair tells; `null` where it tells none. */
export function placesOf(pair: Pair | null): Places | null {
  return (pair?.commun.told === 'figure' && pair.commun.figure.places) || null
}

/** An indicator that tells the verdict of each territory too. */
function withPlaces(indicator: Indicator, find: FindCriterion): Indicator {
  return {
    ...indicator,
    measure(known) {
      const figure = indicator.measure(known)
      const criterion = find(known.asked)
      const places = figure && criterion ? (figure.places ?? tellPlaces(known, criterion)) : null
      return figure && (places ? { ...figure, places } : figure)
    },
  }
}

const nameOf = (half: Half) => ('figure' in half ? half.figure.indicator : half.indicator)
