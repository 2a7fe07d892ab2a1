import type { Secret } from '../../../platform/crypto/secret.ts'
import { nameDevice, type StoredSubscription } from '../../outbox/push-subscriptions-sql.ts'
import { sealReach } from '../../outbox/sealed-address.ts'
import type { Subscription } from './subscription.ts'

/** Encrypts a subscription: the database alone does not allow anyone to write to the device. */
export function sealSubscription(
  secret: Secret,
  organisation: string,
  given: Subscription,
  now: Date,
): StoredSubscription {
  const sealed = sealReach(secret, organisation, JSON.stringify(given))
  return { endpoint_hash: nameDevice(given.endpoint), sealed, subscribed_at: now }
}
