import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import type { Services } from '../../platform/deps.ts'
import { countAlarm, type NewAlarm } from './alarms-sql.ts'

/**
 * Raises an alarm for whoever answers for security. One that goes on is one alarm an hour, that
 * counts how many times. It is no part of what an agent or a usager reads.
 * @param times how often it happened since it was raised last
 */
export async function raiseAlarm(
  { database, clock, random }: Pick<Services, 'database' | 'clock' | 'random'>,
  alarm: NewAlarm,
  times = 1,
): Promise<void> {
  const now = clock()
  await countAlarm(database, uuidv7(now.getTime(), random(10)), alarm, now, times)
}
