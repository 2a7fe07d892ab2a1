import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import type { Deps } from '../../platform/deps.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { NewAlarm } from './alarms-sql.ts'
import { type Answering, deleteTry, insertTry } from './factor-tries-sql.ts'
import { raiseAlarm } from './raise-alarm.ts'

/**
 * Most wrong answers in an hour of one agent about one usager, over all hubs. A birth date is one
 * of about thirty thousand: guessing takes months.
 */
const mostWrong = 5

/**
 * Most wrong answers in an hour of one agent about anybody: a usager has several names, and merges
 * add more.
 */
export const mostWrongInAll = 25

const oneHour = 3600_000

/**
 * Counts an answer to a second factor as wrong before the hub compares it, so that parallel guesses
 * meet the same rate limit. Call it outside the transaction that compares.
 * @param answering `who` is a digest of the agent and the usager
 * @param most wrong answers allowed in an hour
 * @returns a function that takes a right answer back
 * @throws Refusal `too_many_requests`, with the time to retry; it also raises an alarm
 */
export async function countWrongFactor(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  answering: Answering & Pick<NewAlarm, 'sector' | 'agent_key'>,
  most = mostWrong,
): Promise<() => Promise<void>> {
  const { database, clock, random } = deps
  const now = clock()
  const id = uuidv7(now.getTime(), random(10))
  const oldest = await insertTry(database, answering, id, most, now)
  if (!oldest) return () => deleteTry(database, answering, id)
  const { organisation, sector, agent_key } = answering
  await raiseAlarm(deps, {
    organisation,
    kind: 'factor_guessed',
    sector,
    source: null,
    agent_key,
  })
  const left = oldest.getTime() + oneHour - now.getTime()
  throw new Refusal('too_many_requests', [], { seconds: Math.max(1, Math.ceil(left / 1000)) })
}
