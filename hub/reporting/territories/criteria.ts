import type { Half, Pair } from '#shared/contract/reporting/indicators.ts'
import type { Places } from '#shared/contract/reporting/places.ts'
import type { TerritoryCriterion } from '#shared/contract/reporting/territories.ts'
import { buildReport } from '#shared/report/build-report.ts'
import { type FindCriterion, openingCriterion, perceptionCriterion } from '../figures/criterion.ts'
import { describePlaces, describeRequestPlaces } from '../figures/describe-places.ts'
import type { Known } from '../figures/known.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { indicatorList } from '../indicators/list.ts'
import { worldsOf } from '../report/report.ts'
import type { RequestsByTerritory } from './read-requests.ts'
import { shownRequests } from './shown-requests.ts'

/** Judges a criterion by territory; `null` where nothing names a territory. */
type TellPlaces = (known: Known, requests: RequestsByTerritory) => Places | null

/** The criteria by territory, and the indicator that shows each. */
const criteriaOf: Readonly<Record<TerritoryCriterion, { tell: TellPlaces; indicator: string }>> = {
  satisfied: { tell: ofAnswers(openingCriterion), indicator: 'equal_quality' },
  same_treatment: {
    tell: ofAnswers(perceptionCriterion('civic')),
    indicator: 'same_treatment',
  },
  promises_kept: {
    tell: (known, { promises }) =>
      describeRequestPlaces(known, 'dates', shownRequests(known, promises)),
    indicator: 'promises_kept',
  },
  within_norm: {
    tell: (known, { within }) =>
      describeRequestPlaces(known, 'requests', shownRequests(known, within)),
    indicator: 'delays',
  },
}

function ofAnswers(find: FindCriterion): TellPlaces {
  return (known) => {
    const criterion = find(known.asked)
    return criterion && describePlaces(known, criterion)
  }
}

/**
 * Returns both worlds of a criterion, the general interest by territory; `null` without a measure.
 */
export function pairOf(
  known: Known,
  requests: RequestsByTerritory,
  criterion: TerritoryCriterion,
): Pair | null {
  const { tell, indicator } = criteriaOf[criterion]
  const pairs = buildReport(
    worldsOf(
      known,
      indicatorList.map((one) =>
        one.id === indicator ? withPlaces(one, (known) => tell(known, requests)) : one,
      ),
    ),
  )
  const own = pairs.filter(({ commun }) => nameOf(commun) === indicator)
  const told = own.filter(({ commun }) => commun.told === 'figure')
  const [guard] = indicatorList.find(({ id }) => id === indicator)?.guards ?? []
  return told.find(({ usager }) => nameOf(usager) === guard) ?? told[0] ?? own[0] ?? null
}

/** Returns the territories of a pair; `null` where it has none. */
export function placesOf(pair: Pair | null): Places | null {
  return (pair?.commun.told === 'figure' && pair.commun.figure.places) || null
}

/** Adds the verdict of each territory to an indicator. */
function withPlaces(indicator: Indicator, tell: (known: Known) => Places | null): Indicator {
  const add = <F extends { places?: Places | undefined }>(figure: F | null, known: Known) => {
    const places = figure && (figure.places ?? tell(known))
    return figure && (places ? { ...figure, places } : figure)
  }
  return indicator.basis === 'answers'
    ? { ...indicator, measure: (known) => add(indicator.measure(known), known) }
    : { ...indicator, measure: (known) => add(indicator.measure(known), known) }
}

const nameOf = (half: Half) => ('figure' in half ? half.figure.indicator : half.indicator)
