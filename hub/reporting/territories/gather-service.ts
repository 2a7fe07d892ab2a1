import { lengthOf } from '#shared/calendar/period.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { Known } from '../figures/known.ts'
import { indicatorCriteria } from '../indicators/list.ts'
import { gather } from '../report/gather.ts'
import { type RequestsByTerritory, readRequests } from './read-requests.ts'

/** All data for the territories of a service. */
export interface GatheredService {
  known: Known
  requests: RequestsByTerritory
}

/** The organisation whose territories are read. */
interface Own {
  organisation: string
  zone: string
  services: readonly Service[]
}

/**
 * Gathers the data of one service; by default the first with an answer from a territory.
 * @returns `null` while there is no service
 * @throws Refusal `unknown_service`
 */
export async function gatherService(
  database: Queryable,
  { organisation, zone, services }: Own,
  asked: { service: string | undefined; period: string | null },
  now: Date,
): Promise<GatheredService | null> {
  const { period } = asked
  const wanted = services.filter(({ service }) => service === (asked.service ?? service))
  if (asked.service !== undefined && wanted.length === 0) throw new Refusal('unknown_service')
  const every = period === null ? ('month' as const) : lengthOf(period)
  const all = await gather(
    database,
    { organisation, zone, services: wanted, period, every, audience: 'inside' },
    indicatorCriteria,
    now,
  )
  const known = all.find(({ territories }) => territories.length > 0) ?? all[0]
  const declared = wanted.find(({ service }) => service === known?.service)
  if (!known || !declared) return null
  const requests = await readRequests(database, known, { organisation, zone, declared }, now)
  return { known, requests }
}
