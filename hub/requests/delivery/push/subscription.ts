import { ECDH } from 'node:crypto'
import { z } from 'zod'

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
