import { monthsLater } from '#shared/calendar/day.ts'
import type { Services } from '../../platform/deps.ts'
import { dayIn } from '../../platform/time/day.ts'
import { deleteAlarms } from './alarms-sql.ts'

/**
 * Forgets alarms as old as the looks they were raised by: the digest of an agent stays no longer in
 * one than in the other.
 * @param months that ordinary looks stay
 */
export async function purgeAlarms(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  months: number,
): Promise<void> {
  const day = monthsLater(dayIn('UTC', clock()), -months)
  await deleteAlarms(database, new Date(`${day}T00:00:00Z`))
}
