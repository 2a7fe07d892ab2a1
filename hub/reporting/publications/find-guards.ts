import { lengthOf, lengths, periodBefore, periodOf } from '#shared/calendar/period.ts'
import type { Half } from '#shared/contract/reporting/indicators.ts'
import type { GetReport } from '../report/cache-reports.ts'

/** What is due to all, as it may stand beside a note, and when. */
export interface Guard {
  period: string
  half: Half
}

/**
 * What the last month, quarter or year that is over says of the general interest, service by
 * service: the first of them that says something. A note of twelve rolling months has no report of
 * its own.
 * @param after the month after the last that may be told
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
