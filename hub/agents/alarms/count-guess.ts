import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import type { Deps } from '../../platform/deps.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import type { AlarmKind, NewAlarm } from './alarms-sql.ts'
import { type Answering, deleteTry, insertTry } from './factor-tries-sql.ts'
import { raiseAlarm } from './raise-alarm.ts'

/** A limit on guesses: how many may be wrong in an hour, and the alarm one more raises. */
export interface GuessLimit {
  kind: Extract<AlarmKind, 'factor_guessed' | 'subject_guessed'>
  most: number
}

/**
 * Answers to a second factor, of one agent about one usager, over all hubs. A birth date is one of
 * about thirty thousand: guessing takes months.
 */
export const factorOfOne: GuessLimit = { kind: 'factor_guessed', most: 5 }

/**
 * Answers to a second factor, of one agent about anybody: a usager has several names, and merges
 * add more.
 */
export const factorInAll: GuessLimit = { kind: 'factor_guessed', most: 25 }

/**
 * What one agent types that finds nothing. A counter types some sixty in an hour, and mistypes one
 * in ten.
 */
export const typedGuesses: GuessLimit = { kind: 'subject_guessed', most: 30 }

const oneHour = 3600_000

/**
 * Counts a guess as wrong before the hub compares it, so that parallel guesses meet the same rate
 * limit. Call it outside the transaction that compares.
 * @param guessing `who` is a digest of the agent and what they guess
 * @returns a function that takes a right guess back
 * @throws Refusal `too_many_requests`, with the time to retry; it also raises an alarm
 */
export async function countGuess(
  deps: Pick<Deps, 'database' | 'clock' | 'random'>,
  guessing: Answering & Pick<NewAlarm, 'sector' | 'agent_key'>,
  { kind, most }: GuessLimit = factorOfOne,
): Promise<() => Promise<void>> {
  const { database, clock, random } = deps
  const now = clock()
  const id = uuidv7(now.getTime(), random(10))
  const oldest = await insertTry(database, guessing, id, most, now)
  if (!oldest) return () => deleteTry(database, guessing, id)
  const { organisation, sector, agent_key } = guessing
  await raiseAlarm(deps, { organisation, kind, sector, source: null, agent_key })
  const left = oldest.getTime() + oneHour - now.getTime()
  throw new Refusal('too_many_requests', [], { seconds: Math.max(1, Math.ceil(left / 1000)) })
}
