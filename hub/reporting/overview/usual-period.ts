import { periodBefore, periodOf } from '#shared/calendar/period.ts'
import type { BuiltIndicators } from '../report/report.ts'

/**
 * Returns what the first page is about until a person chooses: the last month that is over, or the
 * last quarter where the chart of every service has quarters because its months hold too few.
 * @param report of the last month that is over; @param today `YYYY-MM-DD`
 */
export function usualPeriod(
  { services }: Pick<BuiltIndicators, 'services'>,
  today: string,
): string {
  const charts = services.flatMap(({ headline }) => headline.satisfied ?? [])
  const isGrouped = charts.length > 0 && charts.every(({ grouped }) => grouped)
  return periodBefore(periodOf(today, isGrouped ? 'quarter' : 'month'))
}
