import { createHmac } from 'node:crypto'
import { isSame } from '../../platform/crypto/secret.ts'

/**
 * Signatures as in Standard Webhooks 1.0.0 (https://www.standardwebhooks.com): HMAC-SHA256 of
 * `id.timestamp.body`. Made here rather than by its library, which reads the clock by itself and
 * signs text where bytes arrive.
 */

/** How far the clock of a sender may be from ours, in seconds. */
const tolerance = 300

/** Bytes in a secret; the specification asks for 24 to 64. */
export const secretBytes = 32

/** Writes a secret as both sides keep it: `whsec_…`. */
export function writeSecret(bytes: Uint8Array): string {
  return `whsec_${Buffer.from(bytes).toString('base64')}`
}

/**
 * Signs a body.
 * @param at in seconds since 1970
 */
export function sign(secret: string, id: string, at: number, body: string | Uint8Array): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${at}.`).update(body).digest('base64')}`
}

/** Headers of something signed with each of several secrets. */
export function signedHeaders(
  secrets: readonly string[],
  id: string,
  now: Date,
  body: string,
): Record<string, string> {
  const at = Math.floor(now.getTime() / 1000)
  return {
    'webhook-id': id,
    'webhook-timestamp': String(at),
    'webhook-signature': secrets.map((secret) => sign(secret, id, at, body)).join(' '),
  }
}

/** What a sender says of its signature; a header may be absent. */
export interface Signed {
  id: string | undefined
  timestamp: string | undefined
  signature: string | undefined
}

/** Whether one of the signatures was made with this secret, over these bytes, some minutes ago at most. */
export function isSigned(secret: string, signed: Signed, body: Uint8Array, now: Date): boolean {
  const { id, timestamp, signature } = signed
  if (!id || !signature || !timestamp || !/^\d{1,12}$/.test(timestamp)) return false
  const at = Number(timestamp)
  if (Math.abs(now.getTime() / 1000 - at) > tolerance) return false
  const expected = sign(secret, id, at, body)
  return signature.split(' ').some((one) => isSame(one, expected))
}
