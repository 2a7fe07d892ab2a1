import type { Purpose } from '#shared/contract/agents/purpose.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { rememberBriefly } from '../../platform/time/remember-briefly.ts'
import { findOrganisation } from '../organisations/directory-sql.ts'
import { listExchangeSources } from '../organisations/exchange-sources-sql.ts'
import { listPurposes } from '../organisations/purposes-sql.ts'

/** What an organisation declared, that every look needs. */
export interface ServiceDefinition {
  organisation: string
  name: string
  zone: string
  services: readonly Service[]
  /** Why agents may look, in order. */
  purposes: readonly Purpose[]
  /** Sources that are another administration's. */
  exchanges: ReadonlySet<string>
}

/** Gives what an organisation declared. @throws Refusal `token_refused` when this hub knows it not */
export type ReadServiceDefinition = (organisation: string) => Promise<ServiceDefinition>

/** Remembers what organisations declared, so that a look pays for what it looks at alone. */
export function cacheServiceDefinitions(
  database: Queryable,
  clock: () => Date,
): ReadServiceDefinition {
  return rememberBriefly(clock, (organisation) => readOffer(database, organisation))
}

async function readOffer(database: Queryable, organisation: string): Promise<ServiceDefinition> {
  const [known, purposes, exchanges] = await Promise.all([
    findOrganisation(database, organisation),
    listPurposes(database, organisation),
    listExchangeSources(database, organisation),
  ])
  if (!known) throw new Refusal('token_refused')
  return { organisation, ...known, purposes, exchanges: new Set(exchanges) }
}
