import { monthsLater } from '#shared/calendar/day.ts'
import type { Deps } from '../../platform/deps.ts'
import { dayIn } from '../../platform/time/day.ts'
import { deleteAlarms } from './alarms-sql.ts'

/**
 * Deletes alarms as old as the log entries behind them, so that an agent's digest expires in both
 * at once.
 * @param months retention period of ordinary entries
 */
export async function purgeAlarms(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  months: number,
): Promise<void> {
  const day = monthsLater(dayIn('UTC', clock()), -months)
  await deleteAlarms(database, new Date(`${day}T00:00:00Z`))
}
