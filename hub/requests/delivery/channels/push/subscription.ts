import { ECDH } from 'node:crypto'
import { z } from 'zod'
import type { Secret } from '../../../../platform/crypto/secret.ts'
import { nameDevice, type StoredSubscription } from '../../../addresses/push-subscriptions-sql.ts'
import { sealReach } from '../../../addresses/sealed-address.ts'

/** Longest address of a device, in characters. */
const longestEndpoint = 1000

/** Bytes in base64url, as browsers write them. */
const bytes = (length: number) =>
  z
    .string()
    .max(2 * length)
    .regex(/^[\w-]+={0,2}$/)
    .refine((written) => Buffer.from(written, 'base64url').length === length)

/** A key can be used: what is no point of the curve would fail whenever something is sent. */
function isPoint(written: string): boolean {
  try {
    ECDH.convertKey(written, 'prime256v1', 'base64url')
    return true
  } catch {
    return false
  }
}

/** Where a device gets its notifications, as its browser says (RFC 8030). */
const endpoint = z
  .url({ protocol: /^https$/ })
  .max(longestEndpoint)
  .refine((written) => {
    const url = URL.canParse(written) ? new URL(written) : null
    return url !== null && url.username === '' && url.password === ''
  })

/** What is encrypted for a device with (RFC 8291). */
const keys = z.object({ p256dh: bytes(65).refine(isPoint), auth: bytes(16) })

/** A subscription as a browser gives it. */
export const subscription = z.object({ endpoint, keys })

/** The same as it is kept: whether it may be written to is asked whenever it is. */
export const keptSubscription = z.object({ endpoint: z.url(), keys })

export type Subscription = z.infer<typeof keptSubscription>

/** A device as it is kept: who has the database alone cannot write to it. */
export function sealSubscription(
  secret: Secret,
  organisation: string,
  given: Subscription,
  now: Date,
): StoredSubscription {
  const sealed = sealReach(secret, organisation, JSON.stringify(given))
  return { endpoint_hash: nameDevice(given.endpoint), sealed, subscribed_at: now }
}
