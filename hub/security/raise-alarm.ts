import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import type { Services } from '../services.ts'
import { countAlarm, type NewAlarm } from '../store/alarms.ts'

/**
 * Raises an alarm for whoever answers for security. One that goes on is one alarm an hour, that
 * counts how many times. It is no part of what an agent or a usager reads.
 */
export async function raiseAlarm(
  { database, clock, random }: Pick<Services, 'database' | 'clock' | 'random'>,
  alarm: NewAlarm,
): Promise<void> {
  const now = clock()
  await countAlarm(database, uuidv7(now.getTime(), random(10)), alarm, now)
}
