import { periodBefore, periodOf } from '#shared/calendar/period.ts'
import type { Overview } from '#shared/contract/reporting/overview.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import type { Deps } from '../../platform/deps.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import type { GetReport } from '../report/cache-reports.ts'
import { describeSummary } from '../summary/describe-summary.ts'
import { waitingList } from '../todo/list.ts'
import { findSetupState } from '../todo/sql.ts'
import { countUndecided } from '../warnings/sql.ts'
import { glanceAt } from './glance.ts'

/**
 * Describes the first page: the summary of the last month that is over, each service in both worlds,
 * and the tasks that wait. It reads the report of that month as readers outside are told it, so that
 * page, letter and report say the same.
 */
export async function describeOverview(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  give: GetReport,
  organisation: string,
): Promise<Overview> {
  const now = clock()
  const known = await findOrganisation(database, organisation)
  if (!known) throw new Refusal('not_found')
  const today = { organisation, today: dayIn(known.zone, now), now }
  const period = periodBefore(periodOf(today.today, 'month'))
  const [report, warnings, begun, counts] = await Promise.all([
    give(organisation, { period, every: 'month', audience: 'public' }),
    countUndecided(database, organisation),
    findSetupState(database, organisation),
    Promise.all(waitingList.map((one) => one.count(database, today))),
  ])
  return {
    generated_at: report.generated_at,
    organisation: report.organisation,
    zone: report.zone,
    summary: describeSummary({ ...report, period }),
    false_alarms: report.false_alarms,
    services: report.services.map((one) => ({
      ...glanceAt(one),
      warnings: warnings.get(one.service) ?? 0,
    })),
    today: waitingList
      .map(({ id, page }, at) => ({ id, page, n: counts[at] ?? 0 }))
      .filter(({ n }) => n > 0),
    begin: (['services', 'sites', 'questions', 'choices'] as const).map((id) => ({
      id,
      done: begun[id],
    })),
  }
}
