import type { Days } from '#shared/calendar/period.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { listOfferMonths, listOfferWays, type OfferedWay, type OfferMonth } from './offers-sql.ts'
import { listProbeMonths, type ProbeMonth } from './probes-sql.ts'

/** All known facts of the offer of services per place. */
export interface AvailabilityFacts {
  places: NonNullable<Service['places']>
  months: readonly OfferMonth[]
  ways: readonly OfferedWay[]
  probes: readonly ProbeMonth[]
}

/** Reads the offer of every service of an organisation, in a few statements. */
export async function readOffered(
  database: Queryable,
  organisation: string,
  within: Days | null,
): Promise<(service: Service) => AvailabilityFacts> {
  const [months, ways, probes] = await Promise.all([
    listOfferMonths(database, organisation, within),
    listOfferWays(database, organisation),
    listProbeMonths(database, organisation, within),
  ])
  return ({ service, places = [] }) => {
    const isIts = (one: { service: string }) => one.service === service
    // The comparison skips places that are no longer declared.
    const isThere = (one: { place: string }) => places.some(({ place }) => place === one.place)
    return {
      places,
      months: months.filter(isIts).filter(isThere),
      ways: ways.filter(isIts).filter(isThere),
      probes: probes.filter(isIts),
    }
  }
}
