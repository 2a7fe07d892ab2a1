import { daysLater } from '#shared/calendar/day.ts'
import type { Deps } from '../../platform/deps.ts'
import { dayIn } from '../../platform/time/day.ts'
import {
  enqueueTeamLetters,
  type OverdueReply,
  type TeamLetter,
  takeOverdueReplies,
} from './team-letters-sql.ts'

/** Days after which an overdue reply is no news. */
const news = 60

/**
 * Marks replies of usagers that wait longer than their service declares, and enqueues one letter to
 * the team of each service. Each reply is told once. Without e-mail, the console alone tells them.
 * @returns how many replies became overdue
 */
export async function warnTeams({
  database,
  clock,
  outbox,
}: Pick<Deps, 'database' | 'clock' | 'outbox'>): Promise<number> {
  if (!outbox.channels.has('email')) return 0
  const now = clock()
  const day = dayIn('UTC', now)
  const overdue = await database.transaction(async (transaction) => {
    const taken = await takeOverdueReplies(transaction, now, daysLater(day, -news))
    await enqueueTeamLetters(transaction, lettersOf(taken, day))
    return taken
  })
  outbox.wake()
  return overdue.length
}

/** Returns one letter for each service. */
function lettersOf(overdue: readonly OverdueReply[], day: string): TeamLetter[] {
  const letters = new Map<string, TeamLetter>()
  for (const { organisation, service, ...one } of overdue) {
    const name = JSON.stringify([organisation, service])
    const letter = letters.get(name) ?? { organisation, service, day, waiting: [] }
    letter.waiting.push(one)
    letters.set(name, letter)
  }
  return [...letters.values()]
}
