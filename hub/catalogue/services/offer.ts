import type { Service } from '#shared/contract/catalogue/service.ts'
import type { ServiceOffer } from './service-offer.ts'

/** Looks up a service of an organisation by name; `null` when it has none. */
export type Offer = (service: string) => ServiceOffer | null

/** Indexes the services of an organisation, so that each of many requests finds its own at once. */
export function offerOf(known: { zone: string; services: readonly Service[] } | null): Offer {
  if (!known) return () => null
  const { zone } = known
  const named = new Map(known.services.map((service) => [service.service, { service, zone }]))
  return (service) => named.get(service) ?? null
}
