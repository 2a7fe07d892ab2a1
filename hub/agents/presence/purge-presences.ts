import { monthsLater } from '#shared/calendar/day.ts'
import type { Deps } from '../../platform/deps.ts'
import { dayIn } from '../../platform/time/day.ts'
import { deletePresences } from './presence-sql.ts'

/**
 * Deletes what was said of the presence of usagers, as old as the log entries it is about.
 * @param months retention period of ordinary entries
 */
export async function purgePresences(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  months: number,
): Promise<void> {
  await deletePresences(database, monthsLater(dayIn('UTC', clock()), -months))
}
