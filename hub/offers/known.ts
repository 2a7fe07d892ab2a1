import type { Days } from '#shared/calendar/period.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Queryable } from '../store/database.ts'
import {
  type OfferedWay,
  type OfferMonth,
  readOfferMonths,
  readOfferWays,
} from '../store/offers.ts'
import { type ProbeMonth, readProbeMonths } from '../store/probes.ts'

/** All that is known of what a service offers where. */
export interface Offered {
  places: NonNullable<Service['places']>
  months: readonly OfferMonth[]
  ways: readonly OfferedWay[]
  probes: readonly ProbeMonth[]
}

/** Reads what every service of an organisation offers, in a few statements. */
export async function readOffered(
  database: Queryable,
  organisation: string,
  within: Days | null,
): Promise<(service: Service) => Offered> {
  const [months, ways, probes] = await Promise.all([
    readOfferMonths(database, organisation, within),
    readOfferWays(database, organisation),
    readProbeMonths(database, organisation, within),
  ])
  return ({ service, places = [] }) => {
    const isIts = (one: { service: string }) => one.service === service
    // A place that is declared no more is none of those that are compared.
    const isThere = (one: { place: string }) => places.some(({ place }) => place === one.place)
    return {
      places,
      months: months.filter(isIts).filter(isThere),
      ways: ways.filter(isIts).filter(isThere),
      probes: probes.filter(isIts),
    }
  }
}
