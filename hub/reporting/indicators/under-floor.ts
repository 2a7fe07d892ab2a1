import type { UnderFloor } from '#shared/contract/reporting/places.ts'
import { probabilityBelow, shrinkRates } from '#shared/statistics/beta-binomial-shrinkage.ts'
import { expectedShareBelow, shareBelow } from '#shared/statistics/share-beyond.ts'
import { alone, type Criterion, openingCriterion } from '../figures/criterion.ts'
import { floorOf } from '../figures/declared-for-service.ts'
import type { Known } from '../figures/known.ts'
import { shownTerritories } from '../figures/shown-territories.ts'
import { toThousandth } from '../figures/to-thousandth.ts'
import type { Indicator } from './indicator.ts'

/** Share of the population living where satisfaction is below the declared minimum. */
export const underFloorIndicator: Indicator = {
  id: 'under_floor',
  world: 'commun',
  basis: 'answers',
  guards: ['satisfied', 'compared'],
  criteria: alone(openingCriterion),
  measure(known) {
    const floor = floorOf(known)
    const criterion = openingCriterion(known.asked)
    if (floor === null || criterion === null) return null
    return tell(known, criterion, floor)
  },
}

/** Fewest territories for this share: with two, one would reveal the other. */
const fewestTerritories = 3

function tell(known: Known, criterion: Criterion, floor: number) {
  if (known.population.people === 0) return null
  const { stream, shown } = shownTerritories(known, known.proven, criterion)
  const counted = shown.flatMap(({ population, ...one }) =>
    population === null ? [] : [{ ...one, population }],
  )
  if (counted.length < fewestTerritories) return { shares: [] }
  const people = counted.map(({ population }) => population)
  const raw = shareBelow(
    counted.map(({ x, n }) => x / n),
    floor,
    people,
  )
  if (raw === null) return { shares: [] }
  const shrunk = shrinkRates(counted)
  const likely =
    shrunk === null ? null : expectedShareBelow(probabilityBelow(floor, counted, shrunk), people)
  const inside = people.reduce((all, one) => all + one, 0)
  const under_floor: UnderFloor = {
    stream,
    floor,
    raw: toThousandth(raw),
    likely: likely === null ? null : toThousandth(likely),
    people: inside,
    outside: known.population.people - inside,
  }
  return { shares: [], under_floor }
}
