import type { Service } from '#shared/contract/catalogue/service.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { CriteriaOf } from '../figures/criterion.ts'
import type { Known } from '../figures/known.ts'
import { gather } from './gather.ts'

/** The service, the organisation and the period. */
export interface OfService {
  organisation: string
  service: string
  /** `null` for all data. */
  period: string | null
}

/**
 * Reads all data of one service, by month, for readers inside.
 * @throws Refusal `unknown_service`
 */
export async function gatherOne(
  database: Queryable,
  { organisation, service, period }: OfService,
  criteria: CriteriaOf,
  now: Date,
): Promise<{ known: Known; declared: Service; zone: string }> {
  const own = await findOrganisation(database, organisation)
  const declared = own?.services.find((one) => one.service === service)
  if (!own || !declared) throw new Refusal('unknown_service')
  const { zone } = own
  const wanted = { organisation, zone, services: [declared], period }
  const inside = { every: 'month', audience: 'inside' } as const
  const [known] = await gather(database, { ...wanted, ...inside }, criteria, now)
  if (!known) throw new Refusal('unknown_service')
  return { known, declared, zone }
}
