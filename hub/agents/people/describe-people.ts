import type { People } from '#shared/contract/agents/people.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { dayIn } from '../../platform/time/day.ts'
import { listPeople } from './people-sql.ts'

type Needs = Pick<Deps, 'database' | 'clock' | 'outbox' | 'identityProvider'>

/** Describes everybody of the organisation of the person who asks. */
export async function describePeople(
  { database, clock, outbox, identityProvider }: Needs,
  bearer: Bearer,
): Promise<People> {
  const { zone } = await ownOrganisation(database, bearer)
  const people = await listPeople(database, bearer.rights.organisation)
  return {
    zone,
    today: dayIn(zone, clock()),
    me: bearer.agent,
    mail: outbox.channels.has('email'),
    openid: identityProvider && (identityProvider.rules ? 'rules' : 'claim'),
    people: people.map(({ agent, sectors, services, seen_on, every_sector, is_open, ...one }) => ({
      ...one,
      person: agent,
      sectors: every_sector ? null : sectors,
      services: services.length > 0 ? services : null,
      seen_on: is_open ? seen_on : null,
      state: is_open ? 'active' : 'invited',
      door: one.email === null ? 'openid' : 'own',
    })),
  }
}
