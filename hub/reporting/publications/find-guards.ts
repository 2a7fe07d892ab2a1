import { lengthOf, lengths, periodBefore, periodOf } from '#shared/calendar/period.ts'
import type { Half } from '#shared/contract/reporting/indicators.ts'
import type { GetReport } from '../report/cache-reports.ts'

/** A figure of the general interest to show beside a note, with its period. */
export interface Guard {
  period: string
  half: Half
}

/**
 * Finds a guard for each service: the first of the last month, quarter or year with enough data. A
 * note covers twelve rolling months, which no report does.
 * @param after the month after the last disclosable one
 */
export async function findGuards(
  give: GetReport,
  organisation: string,
  after: string,
): Promise<Map<string, Guard>> {
  const found = new Map<string, Guard>()
  for (const length of lengths) {
    const period = periodBefore(periodOf(after, length))
    const every = lengthOf(period)
    const { services } = await give(organisation, { period, every, audience: 'public' })
    for (const { service, pairs } of services) {
      const half = pairs.map(({ commun }) => commun).find(({ told }) => told === 'figure')
      if (half && !found.has(service)) found.set(service, { period, half })
    }
    if (found.size === services.length) break
  }
  return found
}
