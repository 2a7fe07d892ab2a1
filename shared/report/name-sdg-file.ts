import type { SdgMonth } from '../contract/reporting/sdg.ts'

/** Returns the name of a month's file for the European gateway, which says while more may come. */
export function nameSdgFile(
  { month, more_may_come }: Pick<SdgMonth, 'month' | 'more_may_come'>,
  format: 'csv' | 'json',
): string {
  return `parvis-sdg-${month}${more_may_come ? '-more-may-come' : ''}.${format}`
}
