import type { PeriodFault } from '#shared/calendar/inside-period.ts'
import { periodBefore, periodOf } from '#shared/calendar/period.ts'
import { usePeriod } from './use-period.ts'

/** The period of figures that a month holds too little for. */
export interface YearPeriod {
  /** The one the address asks for; `null` for the usual one. */
  asked: string | null
  /** A whole month, quarter or year. */
  period: string
  /** Why what the address asks for cannot be shown. */
  fault: PeriodFault | null
  choose(period: string): void
}

/**
 * The period of a service's figures and of its territories: the one the address asks for; else the
 * year of the last quarter that is over, since a month holds too few answers for most of them.
 */
export function useYearPeriod(): YearPeriod {
  const { period: asked, fault, choose } = usePeriod(false)
  const usual = usualYear(new Date().toISOString().slice(0, 10))
  return {
    asked,
    period: asked ?? usual,
    fault,
    choose: (period) => choose(period === usual ? null : period),
  }
}

function usualYear(today: string): string {
  return periodBefore(periodOf(today, 'quarter')).slice(0, 4)
}
