import { lastDay } from '#shared/calendar/declared/declared-calendar.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { dayIn } from '../../platform/time/day.ts'
import { whereaboutsOf } from './norm-window.ts'

/** The time in which a service answers, where it declares none. */
const usualDelay = { count: 5, unit: 'working' } as const

/**
 * Returns the last day on which a service answers its usager, in its own time.
 * @param request `territory` of the request @param home time zone of the organisation
 */
export function answerDay(
  service: Service,
  { territory, zone: home }: { territory: string | null; zone: string },
  at: Date,
): string {
  const { rules, zone } = whereaboutsOf(service, territory, home)
  const { count, unit } = service.replies?.within ?? usualDelay
  return lastDay(dayIn(zone, at), count, unit, rules)
}
