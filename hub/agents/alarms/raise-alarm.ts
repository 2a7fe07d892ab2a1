import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import type { Deps } from '../../platform/deps.ts'
import { countAlarm, type NewAlarm } from './alarms-sql.ts'

/**
 * Raises an alarm for the security team. A lasting one is raised once an hour, with a count.
 * Neither agents nor usagers can read alarms.
 * @param times occurrences since the last alarm
 */
export async function raiseAlarm(
  { database, clock, random }: Pick<Deps, 'database' | 'clock' | 'random'>,
  alarm: NewAlarm,
  times = 1,
): Promise<void> {
  const now = clock()
  await countAlarm(database, uuidv7(now.getTime(), random(10)), alarm, now, times)
}
