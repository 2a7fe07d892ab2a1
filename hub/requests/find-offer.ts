import type { Queryable } from '../store/database.ts'
import { findOrganisation } from '../store/directory.ts'
import type { Offered } from './offered.ts'

/** What an organisation offers, by the name of the service; `null` when it does not. */
export type Offer = (service: string) => Offered | null

/** What an organisation offers. @returns `null` when nobody knows it */
export async function findOffer(database: Queryable, organisation: string): Promise<Offer | null> {
  const known = await findOrganisation(database, organisation)
  if (!known) return null
  const { zone } = known
  const named = new Map(known.services.map((service) => [service.service, { service, zone }]))
  return (service) => named.get(service) ?? null
}
