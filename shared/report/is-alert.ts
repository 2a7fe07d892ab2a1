import type { Headline } from '../contract/reporting/headline.ts'

/** Whether some are better served while others are left behind: no success, whatever the average. */
export function isAlert({
  satisfaction,
  equality,
}: Pick<Headline, 'satisfaction' | 'equality'>): boolean {
  return satisfaction === 'up' && equality === 'down'
}
