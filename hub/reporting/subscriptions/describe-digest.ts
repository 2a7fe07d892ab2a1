import type { Length } from '#shared/calendar/period.ts'
import type { Summary } from '#shared/contract/reporting/summary.ts'
import type { GetReport } from '../report/cache-reports.ts'
import type { BuiltIndicators } from '../report/report.ts'
import { describeSummary } from '../summary/describe-summary.ts'

/**
 * Summarises services over a whole period, with public figures only, because a letter can leave the
 * organisation.
 * @param chosen the services to read of; all when empty
 */
export async function describeDigest(
  give: GetReport,
  organisation: string,
  { figures, length }: { figures: string; length: Length },
  chosen: readonly string[],
): Promise<{ summary: Summary; services: BuiltIndicators['services'] }> {
  const report = await give(organisation, { period: figures, every: length, audience: 'public' })
  const services = report.services.filter(
    ({ service }) => chosen.length === 0 || chosen.includes(service),
  )
  return { summary: describeSummary({ ...report, period: figures, services }), services }
}
