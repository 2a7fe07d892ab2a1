import type { Purpose } from '#shared/contract/agents/purpose.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { rememberBriefly } from '../../platform/time/remember-briefly.ts'
import { findOrganisation } from '../organisations/directory-sql.ts'
import { listExchangeSources } from '../organisations/exchange-sources-sql.ts'
import { listPurposes } from '../organisations/purposes-sql.ts'

/** The declarations of an organisation that every search of an agent needs. */
export interface ServiceDefinition {
  organisation: string
  name: string
  zone: string
  services: readonly Service[]
  /** Purposes of access, in order. */
  purposes: readonly Purpose[]
  /** Sources of another administration. */
  exchanges: ReadonlySet<string>
}

/**
 * Returns the declarations of an organisation. @throws Refusal `token_refused` when this hub does
 * not have it
 */
export type GetServiceDefinition = (organisation: string) => Promise<ServiceDefinition>

declare module '../../platform/deps.ts' {
  interface Deps {
    getServiceDefinition: GetServiceDefinition
  }
}

/** Caches the declarations of organisations, so that a search reads only its own data. */
export function cacheServiceDefinitions(
  database: Queryable,
  clock: () => Date,
): GetServiceDefinition {
  return rememberBriefly(clock, (organisation) => findServiceDefinition(database, organisation))
}

async function findServiceDefinition(
  database: Queryable,
  organisation: string,
): Promise<ServiceDefinition> {
  const [known, purposes, exchanges] = await Promise.all([
    findOrganisation(database, organisation),
    listPurposes(database, organisation),
    listExchangeSources(database, organisation),
  ])
  if (!known) throw new Refusal('token_refused')
  return { organisation, ...known, purposes, exchanges: new Set(exchanges) }
}
