import type { Glance } from '../contract/overview.ts'

/** Whether some are better served while others are left behind: no success, whatever the average. */
export function isAlert({ satisfaction, equality }: Glance['cell']): boolean {
  return satisfaction === 'up' && equality === 'down'
}
