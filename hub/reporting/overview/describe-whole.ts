import { lengthOf } from '#shared/calendar/period.ts'
import type { Overview, OverviewService } from '#shared/contract/reporting/overview.ts'
import type { GetReport } from '../report/cache-reports.ts'
import type { BuiltIndicators } from '../report/report.ts'
import { describeServices, describeSummary } from '../summary/describe-summary.ts'

/** What the first page says of a period. */
export type OverviewPart = Pick<Overview, 'summary' | 'false_alarms'> & {
  services: Omit<OverviewService, 'before' | 'warnings'>[]
}

/** Reads the report of a whole month, quarter or year, as readers outside are told it. */
export function readWhole(
  give: GetReport,
  organisation: string,
  period: string,
): Promise<BuiltIndicators> {
  return give(organisation, { period, every: lengthOf(period), audience: 'public' })
}

/** Describes a whole month, quarter or year, so that page, letter and report say the same. */
export function describeWhole(report: BuiltIndicators, period: string): OverviewPart {
  const told = { ...report, period }
  const facts = describeServices(told)
  return {
    summary: describeSummary(told),
    false_alarms: report.false_alarms,
    services: report.services.flatMap(({ service, name, headline, months }, at) => {
      const fact = facts[at]
      if (fact === undefined) return []
      const { satisfaction: _, ...usager } = fact.usager
      return [{ service, name, usager, commun: fact.commun, change: headline.satisfied, months }]
    }),
  }
}
