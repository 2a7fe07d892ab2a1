import { faultOf, isWhole, type PeriodFault } from '#shared/calendar/inside-period.ts'
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
 */
export function usePeriod(hasDays: boolean): AskedPeriod {
  const [asked, choose] = useQuery('periode')
  const found = asked === null ? null : faultOf(asked, todayIn(zoneOfDevice))
  const fault = asked !== null && !hasDays && !isWhole(asked) ? 'no_period' : found
  return { period: fault === null ? asked : null, fault, choose }
}

/** What a device knows before the organisation's zone was read; the hub decides. */
const zoneOfDevice = Intl.DateTimeFormat().resolvedOptions().timeZone
