import { deriveKey, type Secret, seal, unseal } from '../../secret.ts'
import { nameDevice, type StoredSubscription } from '../../store/push-subscriptions.ts'
import { keptSubscription, type Subscription } from './subscription.ts'

/** A device as it is kept: who has the database alone cannot write to it. */
export function sealSubscription(
  secret: Secret,
  organisation: string,
  given: Subscription,
  now: Date,
): StoredSubscription {
  const sealed = seal(keyOf(secret, organisation), JSON.stringify(given))
  return { endpoint_hash: nameDevice(given.endpoint), sealed, subscribed_at: now }
}

/** Where a sending to all these devices goes, as the push channel reads it (`Sending.to`). */
export function unsealSubscriptions(
  secret: Secret,
  organisation: string,
  kept: readonly StoredSubscription[],
): string {
  const key = keyOf(secret, organisation)
  return JSON.stringify(
    kept.map(({ sealed }) => keptSubscription.parse(JSON.parse(unseal(key, sealed)))),
  )
}

function keyOf(secret: Secret, organisation: string): Buffer {
  return deriveKey(secret, 'push-subscription', organisation)
}
