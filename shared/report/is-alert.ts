import type { Headline } from '../contract/reporting/headline.ts'

/** Returns whether satisfaction rises while equality falls: no success, whatever the average. */
export function isAlert({
  satisfaction,
  equality,
}: Pick<Headline, 'satisfaction' | 'equality'>): boolean {
  return satisfaction === 'up' && equality === 'down'
}
