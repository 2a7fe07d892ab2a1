import type { Service } from '#shared/contract/catalogue/service.ts'
import type { ServiceOffer } from './service-offer.ts'

/** What an organisation offers, by the name of the service; `null` when it does not. */
export type Offer = (service: string) => ServiceOffer | null

/** What an organisation offers, so that each of many requests finds its service at once. */
export function offerOf(known: { zone: string; services: readonly Service[] } | null): Offer {
  if (!known) return () => null
  const { zone } = known
  const named = new Map(known.services.map((service) => [service.service, { service, zone }]))
  return (service) => named.get(service) ?? null
}
