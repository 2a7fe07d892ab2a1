import type { Length } from '#shared/calendar/period.ts'
import type { Glance } from '#shared/contract/reporting/overview.ts'
import type { Queryable } from '../../platform/database/database.ts'
import { glanceAt } from '../overview/glance.ts'
import type { GetReport } from '../report/cache-reports.ts'
import { countUndecided } from '../warnings/sql.ts'

/**
 * Summarises each service over a whole period, with public figures only, because a letter can leave
 * the organisation.
 * @returns them in declared order, with the alerts to explain
 */
export async function describeGlances(
  database: Queryable,
  give: GetReport,
  organisation: string,
  { figures, length }: { figures: string; length: Length },
): Promise<Glance[]> {
  const [deps, warnings] = await Promise.all([
    give(organisation, { period: figures, every: length, audience: 'public' }),
    countUndecided(database, organisation),
  ])
  return deps.services.map((one) => glanceAt(one, warnings.get(one.service) ?? 0))
}
