import type { Overview } from '#shared/contract/reporting/overview.ts'
import { dayIn } from '../day.ts'

import type { GiveReport } from '../report/remember.ts'
import type { Services } from '../services.ts'
import { findBegun } from '../store/today.ts'
import { countUndecided } from '../store/warnings.ts'
import { waitingList } from '../today/list.ts'
import { glanceAt } from './glance.ts'

/**
 * What everybody should know first: each service in both worlds, what moved, and what waits. It is
 * made of the report and of counts; no chart is worked out for it.
 */
export async function describeOverview(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  give: GiveReport,
  organisation: string,
): Promise<Overview> {
  const now = clock()
  const report = await give(organisation, { period: null, every: 'month', audience: 'inside' })
  const today = { organisation, today: dayIn(report.zone, now), now }
  const [warnings, begun, counts] = await Promise.all([
    countUndecided(database, organisation),
    findBegun(database, organisation),
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
