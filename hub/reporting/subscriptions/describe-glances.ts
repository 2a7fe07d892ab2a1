import type { Length } from '#shared/calendar/period.ts'
import type { Summary } from '#shared/contract/reporting/summary.ts'
import type { GetReport } from '../report/cache-reports.ts'
import { describeSummary } from '../summary/describe-summary.ts'
import { type Glance, glanceAt } from './glance.ts'

/**
 * Summarises services over a whole period, with public figures only, because a letter can leave the
 * organisation.
 * @param chosen the services to read of; all when empty
 * @returns the summary of these services, and each in declared order
 */
export async function describeGlances(
  give: GetReport,
  organisation: string,
  { figures, length }: { figures: string; length: Length },
  chosen: readonly string[],
): Promise<{ summary: Summary; glances: Glance[] }> {
  const report = await give(organisation, { period: figures, every: length, audience: 'public' })
  const services = report.services.filter(
    ({ service }) => chosen.length === 0 || chosen.includes(service),
  )
  return {
    summary: describeSummary({ ...report, period: figures, services }),
    glances: services.map(glanceAt),
  }
}
