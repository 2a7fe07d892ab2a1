import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { listSessions } from './sessions-sql.ts'

/** Milliseconds after a sign-in in which it allows what a stolen session must not do. */
const freshness = 15 * 60_000

/** Checks that the person who asks signed in a moment ago. @throws Refusal `proof_too_old` */
export async function requireFreshSession(
  { database, clock }: Pick<Deps, 'database' | 'clock'>,
  { agent, session }: Bearer,
): Promise<void> {
  const now = clock()
  const sessions = await listSessions(database, agent, now)
  const own = sessions.find(({ grant }) => grant === session)
  if (!own || now.getTime() - own.opened_at.getTime() > freshness)
    throw new Refusal('proof_too_old')
}
