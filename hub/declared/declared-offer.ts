import type { Purpose } from '#shared/contract/agents/purpose.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { Refusal } from '../http/refusal.ts'
import { findConnectors, type StoredConnector } from '../store/connectors.ts'
import type { Queryable } from '../store/database.ts'
import { findOrganisation } from '../store/directory.ts'
import { findExchangeSources } from '../store/exchange-sources.ts'
import { findPurposes } from '../store/purposes.ts'

/** What an organisation declared, that every look needs. */
export interface DeclaredOffer {
  name: string
  zone: string
  services: readonly Service[]
  /** Why agents may look, in order. */
  purposes: readonly Purpose[]
  /** Sources that are another administration's. */
  exchanges: ReadonlySet<string>
  /** Sources that the hub reads by itself. */
  sources: readonly StoredConnector[]
}

/** Gives what an organisation declared. @throws Refusal `token_refused` when this hub knows it not */
export type ReadOffer = (organisation: string) => Promise<DeclaredOffer>

/** How long it is remembered before it is read again, in milliseconds. */
const memory = 5_000

/** Remembers what organisations declared, so that a look pays for what it looks at alone. */
export function rememberOffers(database: Queryable, clock: () => Date): ReadOffer {
  const kept = new Map<string, { offer: Promise<DeclaredOffer>; until: number }>()
  return (organisation) => {
    const now = clock().getTime()
    const held = kept.get(organisation)
    if (held && held.until > now && held.until <= now + memory) return held.offer
    const offer = readOffer(database, organisation)
    kept.set(organisation, { offer, until: now + memory })
    offer.catch(() => kept.delete(organisation))
    return offer
  }
}

async function readOffer(database: Queryable, organisation: string): Promise<DeclaredOffer> {
  const [known, purposes, exchanges, sources] = await Promise.all([
    findOrganisation(database, organisation),
    findPurposes(database, organisation),
    findExchangeSources(database, organisation),
    findConnectors(database, organisation),
  ])
  if (!known) throw new Refusal('token_refused')
  return { ...known, purposes, exchanges: new Set(exchanges), sources }
}
