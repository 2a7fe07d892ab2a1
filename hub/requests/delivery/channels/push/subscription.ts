import { ECDH } from 'node:crypto'
import { z } from 'zod'
import type { Secret } from '../../../../platform/crypto/secret.ts'
import { nameDevice, type StoredSubscription } from '../../../addresses/push-subscriptions-sql.ts'
import { sealReach } from '../../../addresses/sealed-address.ts'

/** Longest push URL, in characters. */
const longestEndpoint = 1000

/** Bytes in base64url, as browsers write them. */
const bytes = (length: number) =>
  z
    .string()
    .max(2 * length)
    .regex(/^[\w-]+={0,2}$/)
    .refine((written) => Buffer.from(written, 'base64url').length === length)

/** Returns whether a key is a point of the curve; any other would fail at every sending. */
function isPoint(written: string): boolean {
  try {
    ECDH.convertKey(written, 'prime256v1', 'base64url')
    return true
  } catch {
    return false
  }
}

/** Push URL of a device, from its browser (RFC 8030). */
const endpoint = z
  .url({ protocol: /^https$/ })
  .max(longestEndpoint)
  .refine((written) => {
    const url = URL.canParse(written) ? new URL(written) : null
    return url !== null && url.username === '' && url.password === ''
  })

/** Encryption keys of a device (RFC 8291). */
const keys = z.object({ p256dh: bytes(65).refine(isPoint), auth: bytes(16) })

/** A subscription from a browser. */
export const subscription = z.object({ endpoint, keys })

/** A stored subscription: each sending checks again that its URL is allowed. */
export const keptSubscription = z.object({ endpoint: z.url(), keys })

export type Subscription = z.infer<typeof keptSubscription>

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
