import { faultOf, isWhole, type PeriodFault } from '#shared/calendar/inside-period.ts'
import { periodOf } from '#shared/calendar/period.ts'
import { useQuery } from '../route/use-query.ts'
import { todayIn } from './periods.ts'

/** The period that the address of the page asks for. */
interface AskedPeriod {
  /** `null` for the usual one. */
  period: string | null
  /** Why what the address asks for cannot be shown; the usual one then is. */
  fault: PeriodFault | null
  choose(period: string | null): void
}

/**
 * Reads the period from the address: `#accueil?periode=2026-Q3`.
 * @param hasDays whether the page also has weeks and own dates
 * @param hasNow whether it also has the month under way
 */
export function usePeriod(hasDays: boolean, hasNow = false): AskedPeriod {
  const [asked, choose] = useQuery('periode')
  const today = todayIn(zoneOfDevice)
  const isRead = asked === null || (hasNow && asked === periodOf(today, 'month'))
  const found = isRead ? null : faultOf(asked, today)
  const fault = asked !== null && !hasDays && !isWhole(asked) ? 'no_period' : found
  return { period: fault === null ? asked : null, fault, choose }
}

/** What a device knows before the organisation's zone was read; the hub decides. */
const zoneOfDevice = Intl.DateTimeFormat().resolvedOptions().timeZone
