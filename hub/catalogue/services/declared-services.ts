import type { Service } from '#shared/contract/catalogue/service.ts'
import type {
  ServiceList,
  ServiceResponse,
  ServiceVersion,
} from '#shared/contract/catalogue/service-version.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { findAgent } from '../organisations/agents-sql.ts'
import { ownOrganisation } from '../organisations/own-organisation.ts'
import {
  type DeclaredBy,
  findService,
  findServiceVersion,
  insertServiceVersion,
  listServices,
  listServiceVersions,
  lockService,
} from './sql.ts'

/** Returns every service of the signed-in person's organisation. */
export async function describeServices(database: Queryable, bearer: Bearer): Promise<ServiceList> {
  const { zone } = await ownOrganisation(database, bearer)
  const all = await listServices(database, bearer.rights.organisation)
  return {
    zone,
    services: all.map(({ definition: { service, sector, name, norm }, ...stored }) => ({
      ...describeVersion(stored),
      service,
      sector,
      name,
      norm,
    })),
  }
}

/** Returns a service with its past versions. @throws Refusal `unknown_service` */
export async function describeService(
  database: Queryable,
  bearer: Bearer,
  service: string,
): Promise<ServiceResponse> {
  const { organisation } = bearer.rights
  const { zone } = await ownOrganisation(database, bearer)
  const stored = await findService(database, organisation, service)
  if (!stored) throw new Refusal('unknown_service')
  const versions = await listServiceVersions(database, organisation, service)
  return {
    ...describeVersion(stored),
    zone,
    definition: stored.definition,
    has_requests: stored.has_requests,
    past: versions.filter(({ version }) => version < stored.version).map(describeVersion),
  }
}

/** Returns a past version of a service. @throws Refusal `unknown_service` */
export async function describeServiceVersion(
  database: Queryable,
  { rights: { organisation } }: Bearer,
  service: string,
  version: number,
) {
  const stored = await findServiceVersion(database, organisation, service, version)
  if (!stored) throw new Refusal('unknown_service')
  return { ...describeVersion(stored), definition: stored.definition }
}

/**
 * Stores a service with the signed-in person as its author.
 * @throws Refusal `unknown_service`, `service_changed`, `invalid`, `token_refused`
 */
export async function saveService(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  bearer: Bearer,
  definition: Service,
  read: number,
) {
  const agent = await findAgent(database, bearer.agent)
  if (!agent) throw new Refusal('token_refused')
  const { organisation } = bearer.rights
  const by = () => ({ author: agent.name, at: clock() })
  return replaceService(database, organisation, definition, by, read)
}

/**
 * Replaces the current definition of a service, in one transaction with its version. The same
 * definition again changes nothing, whatever version its author read.
 * @param by called under the lock of the service, so that dates are in the order of versions
 * @param read the version its author had read, 0 for none; `null` to replace any
 * @throws Refusal `unknown_service`, `service_changed`, `invalid`
 */
export async function replaceService(
  database: Deps['database'],
  organisation: string,
  definition: Service,
  by: () => DeclaredBy,
  read: number | null,
): Promise<{ isNew: boolean; before: ServiceVersion | null; saved: ServiceVersion }> {
  const { service } = definition
  return database.transaction(async (transaction) => {
    await lockService(transaction, organisation, service)
    const before = await findService(transaction, organisation, service)
    if (!before && read !== null && read > 0) throw new Refusal('unknown_service')
    if (before?.has_requests && before.definition.sector !== definition.sector)
      throw new Refusal('invalid', [{ path: '/definition/sector', code: 'sector_settled' }])
    const outcome = await insertServiceVersion(transaction, organisation, definition, by(), read)
    if (outcome === 'changed') throw new Refusal('service_changed')
    const after = await findService(transaction, organisation, service)
    if (!after) throw new Refusal('unknown_service')
    return {
      isNew: outcome === 'new',
      before: before && describeVersion(before),
      saved: describeVersion(after),
    }
  })
}

function describeVersion({
  version,
  author,
  at,
}: {
  version: number
  author: string | null
  at: Date
}) {
  return { version, author, at: at.toISOString() }
}
