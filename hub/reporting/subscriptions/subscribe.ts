import { mostSubscriptions, type SubscriptionPut } from '#shared/contract/reporting/subscription.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { readMailAddress } from '../../requests/addresses/read-mail-address.ts'
import { openReach, sealReach } from '../../requests/addresses/sealed-address.ts'
import { enqueueConfirmation } from './subscription-letters-sql.ts'
import {
  findLetterSubscription,
  listOwnSubscriptions,
  lockSubscriptions,
  type StoredSubscriber,
  upsertSubscription,
} from './subscriptions-sql.ts'

/**
 * Saves a subscription of the signed-in person. A new or unconfirmed address gets a confirmation
 * letter.
 * @param mayAsk counts each such letter
 * @throws Refusal `too_many_requests`
 * @returns whether it is new
 * @throws Refusal `mail_not_set_up`, `invalid`, `unknown_service`, `not_found`,
 *   `too_many_subscriptions`
 */
export async function subscribe(
  {
    database,
    clock,
    random,
    secret,
    outbox,
  }: Pick<Deps, 'database' | 'clock' | 'random' | 'secret' | 'outbox'>,
  bearer: Bearer,
  id: string,
  sent: SubscriptionPut,
  mayAsk: (agent: string) => void,
): Promise<boolean> {
  if (!outbox.channels.has('email')) throw new Refusal('mail_not_set_up')
  const address = readMailAddress(sent.address)
  if (address === null) throw new Refusal('invalid', [{ path: '/address', code: 'not_an_address' }])
  const { organisation } = bearer.rights
  const { agent } = bearer
  const { services } = await ownOrganisation(database, bearer)
  if (sent.services.some((one) => !services.some(({ service }) => service === one)))
    throw new Refusal('unknown_service')
  const now = clock()
  const isNew = await database.transaction(async (transaction) => {
    await lockSubscriptions(transaction, organisation, agent)
    const before = await findLetterSubscription(transaction, organisation, id)
    // Never reveal whose it is.
    if (before && before.agent !== agent) throw new Refusal('not_found')
    if (!before) {
      const own = await listOwnSubscriptions(transaction, organisation, agent)
      if (own.length >= mostSubscriptions)
        throw new Refusal('too_many_subscriptions', [], { most: mostSubscriptions })
    }
    const isConfirmed =
      before?.confirmed_at != null && openReach(secret, organisation, before.sealed) === address
    const said = {
      organisation,
      subscription: id,
      agent,
      kind: sent.kind,
      every: sent.kind === 'digest' ? sent.every : null,
      services: [...new Set(sent.services)].sort(),
      locale: sent.locale,
    }
    if (isConfirmed) {
      await upsertSubscription(transaction, { ...before, ...said })
      return false
    }
    mayAsk(agent)
    const kept: StoredSubscriber = {
      ...said,
      sealed: sealReach(secret, organisation, address),
      asked: uuidv7(now.getTime(), random(10)),
      asked_at: now,
      confirmed_at: null,
    }
    await upsertSubscription(transaction, kept)
    await enqueueConfirmation(transaction, kept, now)
    return before === null
  })
  outbox.wake()
  return isNew
}
