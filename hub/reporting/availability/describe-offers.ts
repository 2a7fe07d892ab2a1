import { daysOf } from '#shared/calendar/period.ts'
import type { Half, Pair } from '#shared/contract/reporting/indicators.ts'
import {
  type OfferMeasure,
  type Offers,
  offerIndicators,
} from '#shared/contract/reporting/offers.ts'
import { readOffered } from '../../catalogue/availability/availability-facts.ts'
import { readDrawn } from '../../catalogue/availability/drawn-facts.ts'
import { listProbedAddresses, listProbedOrigins } from '../../catalogue/availability/probes-sql.ts'
import { listStandingDeclarations } from '../../catalogue/declarations/sql.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import { listTerritoryNames } from '../../catalogue/territories/territory-names-sql.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { marginFor, populationFor } from '../figures/declared-for-service.ts'
import { report } from '../report/report.ts'
import { describeMeasure } from './describe-measure.ts'

/**
 * Describes the services available in each territory. It hides a figure whose guard in the other
 * world is hidden.
 */
export async function describeOffers(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  bearer: Bearer,
  period: string | null,
): Promise<Offers> {
  const { organisation } = bearer.rights
  const { zone, services } = await ownOrganisation(database, bearer)
  const now = clock()
  const asked = { period, every: 'month', audience: 'inside' } as const
  const [offered, drawn, standing, addresses, origins, territories, built] = await Promise.all([
    readOffered(database, organisation, period === null ? null : daysOf(period)),
    readDrawn(database, organisation, period, dayIn(zone, now)),
    listStandingDeclarations(database, organisation),
    listProbedAddresses(database, organisation),
    listProbedOrigins(database, organisation),
    listTerritoryNames(database, organisation),
    report(database, organisation, asked, now),
  ])
  const names = new Map(territories.map(({ territory, name }) => [territory, name]))
  return {
    zone,
    today: dayIn(zone, now),
    period,
    people: Math.max(0, ...services.map(({ service }) => populationFor(standing, service).people)),
    origins,
    services: services.map((service) => {
      const margin = marginFor(standing, service.service)
      const context = {
        service,
        zone,
        offered: offered(service),
        drawn,
        population: populationFor(standing, service.service),
        names,
        margin: margin.value,
      }
      const pairs = built.services.find((one) => one.service === service.service)?.pairs ?? []
      return {
        service: service.service,
        name: service.name,
        delay: { count: service.norm.delay, unit: service.norm.unit },
        places: (service.places ?? []).map(({ place, name, territory = null, opening }) => ({
          place,
          name,
          territory,
          has_hours: (opening ?? service.opening ?? []).length > 0,
        })),
        addresses: addresses
          .filter((one) => one.service === service.service)
          .map(({ address, probed_at, failure }) => ({
            address,
            probed_at: probed_at?.toISOString() ?? null,
            failure,
          })),
        measures: offerIndicators.map((indicator): OfferMeasure => {
          const { usager, commun } = halvesOf(pairs, indicator)
          const isTold = commun?.told === 'figure' || commun?.told === 'elsewhere'
          const told = isTold ? describeMeasure[indicator](context) : untold
          return { indicator, usager, commun, margin, ...told }
        }),
      }
    }),
  }
}

const untold = { everywhere: null, rows: [], drawn: null }

/** Finds the pair that shows an indicator; otherwise the pair that says why it is hidden. */
function halvesOf(
  pairs: readonly Pair[],
  indicator: string,
): { usager: Half | null; commun: Half | null } {
  const own = pairs.filter(
    ({ commun }) => ('figure' in commun ? commun.figure : commun).indicator === indicator,
  )
  const found = own.find(({ commun }) => commun.told === 'figure') ?? own[0]
  return found ?? { usager: null, commun: null }
}
