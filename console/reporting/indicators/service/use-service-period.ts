import { periodBefore, periodOf, periodPattern } from '#shared/calendar/period.ts'
import { useQuery } from '../../../route/use-query.ts'

/**
 * The period of a service's figures: the one the address asks for, where it is a whole month, quarter
 * or year; else the year of the last quarter that is over, since a month holds too few answers for
 * most of them.
 */
export function useServicePeriod(): [string, (period: string | null) => void] {
  const [asked, ask] = useQuery('periode')
  const isWhole = asked !== null && periodPattern.test(asked)
  return [isWhole ? asked : usualYear(new Date().toISOString().slice(0, 10)), ask]
}

function usualYear(today: string): string {
  return periodBefore(periodOf(today, 'quarter')).slice(0, 4)
}
