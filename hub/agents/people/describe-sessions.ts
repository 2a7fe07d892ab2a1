import type { OpenSessions } from '#shared/contract/agents/people.ts'
import { applications } from '#shared/contract/agents/sign-in.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import { sha256 } from '../../platform/crypto/digest.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { deleteSession, listSessions } from '../authorisation/sessions-sql.ts'

type Needs = Pick<Deps, 'database' | 'clock'>

/** The name of a session for people. It opens nothing: tokens carry the id behind it. */
const nameOf = (grant: string) => sha256(grant).slice(0, 22)

/** Describes the open sessions of a person, newest first. */
export async function describeSessions(
  { database, clock }: Needs,
  bearer: Bearer,
  person: string,
): Promise<OpenSessions> {
  const { zone } = await ownOrganisation(database, bearer)
  const now = clock()
  const sessions = await listSessions(database, person, now)
  return {
    zone,
    today: dayIn(zone, now),
    sessions: sessions.map(({ grant, application, browser, opened_at }) => ({
      session: nameOf(grant),
      since: dayIn(zone, opened_at),
      application: application === applications.extension ? 'extension' : 'console',
      browser,
      current: grant === bearer.session,
    })),
  }
}

/** Ends one session of a person. @throws Refusal `not_found` where it has ended already */
export async function endSession(
  { database, clock }: Needs,
  person: string,
  session: string,
): Promise<void> {
  const sessions = await listSessions(database, person, clock())
  const found = sessions.find(({ grant }) => nameOf(grant) === session)
  if (!found) throw new Refusal('not_found')
  await deleteSession(database, person, found.grant)
}
