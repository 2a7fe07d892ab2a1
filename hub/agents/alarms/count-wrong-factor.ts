import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import type { Services } from '../../platform/deps.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { NewAlarm } from './alarms-sql.ts'
import { type Answering, deleteTry, insertTry } from './factor-tries-sql.ts'
import { raiseAlarm } from './raise-alarm.ts'

/**
 * Answers that may be wrong in an hour, for one who asks and one usager, by all hubs together. A
 * birth date is one of some thirty thousand: whoever guesses needs months.
 */
const mostWrong = 5

/** The same of one who asks, whoever it is about: a usager has several names, and merges give them more. */
export const mostWrongInAll = 25

const oneHour = 3600_000

/**
 * Counts an answer to a second factor as wrong before it is compared: many sent at once are compared
 * no oftener than one after the other. Call it outside the transaction that compares.
 * @param answering `who` is a digest of who answers and about whom
 * @param most wrong answers of them in an hour
 * @returns what takes it back, for an answer that was right
 * @throws Refusal `too_many_requests`, with when to come back; an alarm is raised then
 */
export async function countWrongFactor(
  outside: Pick<Services, 'database' | 'clock' | 'random'>,
  answering: Answering & Pick<NewAlarm, 'sector' | 'agent_key'>,
  most = mostWrong,
): Promise<() => Promise<void>> {
  const { database, clock, random } = outside
  const now = clock()
  const id = uuidv7(now.getTime(), random(10))
  const oldest = await insertTry(database, answering, id, most, now)
  if (!oldest) return () => deleteTry(database, answering, id)
  const { organisation, sector, agent_key } = answering
  await raiseAlarm(outside, {
    organisation,
    kind: 'factor_guessed',
    sector,
    source: null,
    agent_key,
  })
  const left = oldest.getTime() + oneHour - now.getTime()
  throw new Refusal('too_many_requests', [], { seconds: Math.max(1, Math.ceil(left / 1000)) })
}
