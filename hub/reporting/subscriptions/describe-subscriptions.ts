import type { Subscriptions } from '#shared/contract/reporting/subscription.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { openReach } from '../../requests/addresses/sealed-address.ts'
import { listLastLetters } from './subscription-letters-sql.ts'
import { listOwnSubscriptions } from './subscriptions-sql.ts'

/** Describes the e-mail subscriptions of the signed-in person, and the possible ones. */
export async function describeSubscriptions(
  { database, secret, outbox }: Pick<Deps, 'database' | 'secret' | 'outbox'>,
  bearer: Bearer,
): Promise<Subscriptions> {
  const { organisation } = bearer.rights
  const [{ zone, services }, own, letters] = await Promise.all([
    ownOrganisation(database, bearer),
    listOwnSubscriptions(database, organisation, bearer.agent),
    listLastLetters(database, organisation, bearer.agent),
  ])
  return {
    mail: outbox.channels.has('email'),
    zone,
    services: services.map(({ service, name }) => ({ service, name })),
    subscriptions: own.map((one) => {
      const last = letters.find(({ subscription }) => subscription === one.subscription)
      return {
        id: one.subscription,
        kind: one.kind,
        every: one.every,
        services: one.services,
        locale: one.locale,
        address: openReach(secret, organisation, one.sealed),
        asked_at: one.asked_at.toISOString(),
        confirmed_at: one.confirmed_at?.toISOString() ?? null,
        last: last ? { at: last.at.toISOString(), state: last.state } : null,
      }
    }),
  }
}
