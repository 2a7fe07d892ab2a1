import type { Overview } from '#shared/contract/reporting/overview.ts'
import type { Deps } from '../../platform/deps.ts'
import { dayIn } from '../../platform/time/day.ts'
import type { GetReport } from '../report/cache-reports.ts'
import { waitingList } from '../todo/list.ts'
import { findSetupState } from '../todo/sql.ts'
import { countUndecided } from '../warnings/sql.ts'
import { glanceAt } from './glance.ts'

/**
 * Describes the first page: each service in both worlds, its changes, and the tasks that wait. It
 * reads the report and counts, and computes no chart.
 */
export async function describeOverview(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  give: GetReport,
  organisation: string,
): Promise<Overview> {
  const now = clock()
  const report = await give(organisation, { period: null, every: 'month', audience: 'inside' })
  const today = { organisation, today: dayIn(report.zone, now), now }
  const [warnings, begun, counts] = await Promise.all([
    countUndecided(database, organisation),
    findSetupState(database, organisation),
    Promise.all(waitingList.map((one) => one.count(database, today))),
  ])
  return {
    generated_at: report.generated_at,
    organisation: report.organisation,
    zone: report.zone,
    services: report.services.map((one) => glanceAt(one, warnings.get(one.service) ?? 0)),
    today: waitingList
      .map(({ id, page }, at) => ({ id, page, n: counts[at] ?? 0 }))
      .filter(({ n }) => n > 0),
    begin: (['services', 'sites', 'questions', 'choices'] as const).map((id) => ({
      id,
      done: begun[id],
    })),
  }
}
