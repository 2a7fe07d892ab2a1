import { daysOf, periodBefore, periodOf } from '#shared/calendar/period.ts'
import type { Pair } from '#shared/contract/reporting/indicators.ts'
import {
  type TerritoryResponse,
  territoryCriteria,
} from '#shared/contract/reporting/territories.ts'
import { suppress } from '#shared/statistics/complementary-suppression.ts'
import { shareOfAnswers } from '#shared/statistics/share.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { alone, countedValues, openingCriterion } from '../figures/criterion.ts'
import { openFollowing } from '../figures/follow.ts'
import type { Known } from '../figures/known.ts'
import { pairOf, placesOf } from './criteria.ts'
import { gatherService } from './gather-service.ts'
import { listTerritoryQuarters } from './sql.ts'

/** Most quarters shown, the present one included. */
const mostQuarters = 8

/** The territory, the service and the period. */
interface Asked {
  territory: string
  service: string | undefined
  period: string | null
}

/** Above this many territories, quarters are not shown: cell suppression would take too long. */
const mostPlaces = 1_000

/**
 * Describes one territory of a service: both worlds of each criterion in a period, and its last
 * quarters, which do not depend on it.
 * @throws Refusal `unknown_service`; `not_found` for an undeclared territory without data
 */
export async function describeTerritory(
  database: Queryable,
  bearer: Bearer,
  { territory, service, period }: Asked,
  now: Date,
): Promise<TerritoryResponse> {
  const own = await ownOrganisation(database, bearer)
  const { organisation } = bearer.rights
  const gather = (service: string | undefined, period: string | null) =>
    gatherService(database, { ...own, organisation }, { service, period }, now)
  const whole = await gather(service, null)
  if (whole === null) throw new Refusal('not_found')
  const { known, requests } = whole
  const declared = known.population.territories.get(territory)
  const told = [...known.territories, ...requests.promises, ...requests.within]
  if (!declared && !told.some((one) => one.territory === territory)) throw new Refusal('not_found')
  const quarters = await describeQuarters(
    database,
    organisation,
    known,
    pairOf(known, requests, 'satisfied'),
  )
  const shown = period === null ? whole : ((await gather(known.service, period)) ?? whole)
  const row = quarters?.get(territory)
  return {
    generated_at: now.toISOString(),
    zone: own.zone,
    services: own.services.map((one) => ({ service: one.service, name: one.name })),
    service: known.service,
    followed: known.followed.filter(({ into }) => into === territory),
    territory,
    period,
    name: declared?.name ?? known.names.get(territory) ?? territory,
    population: declared?.population ?? null,
    criteria: territoryCriteria.map((criterion) => {
      const pair = pairOf(shown.known, shown.requests, criterion)
      return { criterion, pair: pair && onlyOf(pair, territory) }
    }),
    series: [...(row ?? [])],
    unlisted: quarters === null,
  }
}

/** Returns the pair with this territory alone. */
function onlyOf(pair: Pair, territory: string): Pair {
  const { commun } = pair
  if (commun.told !== 'figure' || !commun.figure.places) return pair
  const { places } = commun.figure
  const territories = places.territories.filter((one) => one.territory === territory)
  return {
    ...pair,
    commun: { ...commun, figure: { ...commun.figure, places: { ...places, territories } } },
  }
}

type Series = TerritoryResponse['series']

/**
 * Describes satisfaction by territory and quarter, in the stream of the verdict. Cell suppression
 * covers the whole table, with earlier quarters and answers without a territory.
 * @returns `null` with too many territories; nothing where no territory is disclosable
 */
async function describeQuarters(
  database: Queryable,
  organisation: string,
  known: Known,
  pair: Pair | null,
): Promise<ReadonlyMap<string, Series> | null> {
  const places = placesOf(pair)
  const criterion = openingCriterion(known.asked)
  if (!places?.stream || criterion === null) return new Map()
  if (new Set(known.territories.map((one) => one.territory)).size > mostPlaces) return null
  const quarters = quartersUntil(known.today)
  const read = await listTerritoryQuarters(database, {
    organisation,
    service: known.service,
    stream: places.stream,
    asked: known.asked,
    values: countedValues(known.asked, alone(openingCriterion)),
    from: daysOf(quarters[0] ?? known.today.slice(0, 4)).from,
  })
  const following = await openFollowing(database, organisation, read)
  const territories = following.move(read, known.population)
  const columns = [null, ...quarters]
  const rows = new Map<string, typeof territories>()
  for (const one of territories) {
    const own = rows.get(one.territory)
    if (own) own.push(one)
    else rows.set(one.territory, [one])
  }
  const counted = [...rows].map(([territory, all]) => ({
    territory,
    cells: columns.map((quarter) =>
      all
        .filter((one) => one.quarter === quarter)
        .reduce((sum, { x, n }) => ({ x: sum.x + x, n: sum.n + n }), { x: 0, n: 0 }),
    ),
  }))
  // An empty quarter has nothing to hide.
  const shown = suppress(counted.map(({ cells }) => cells.map(({ n }) => (n === 0 ? null : n))))
  return new Map(
    counted.map(({ territory, cells }, row) => [
      territory,
      quarters.flatMap((period, at): Series => {
        const cell = cells[at + 1]
        if (!cell || cell.n === 0) return []
        const share = shareOfAnswers(cell.x, cell.n)
        const isHidden = share.told !== 'nothing' && (shown[row]?.[at + 1] ?? null) === null
        return [{ period, share: isHidden ? { told: 'nothing', protects: true } : share }]
      }),
    ]),
  )
}

/** Lists the quarters up to a day's own, oldest first. */
function quartersUntil(today: string): string[] {
  const found = [periodOf(today, 'quarter')]
  while (found.length < mostQuarters) found.unshift(periodBefore(found[0] ?? today))
  return found
}
