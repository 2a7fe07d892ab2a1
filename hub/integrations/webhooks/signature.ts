import { createHmac } from 'node:crypto'
import { isSame } from '../../platform/crypto/secret.ts'

/**
 * Signatures of Standard Webhooks 1.0.0 (https://www.standardwebhooks.com): HMAC-SHA256 of
 * `id.timestamp.body`. Its library reads the system clock and signs text instead of bytes, so the
 * hub has its own.
 */

/** Clock tolerance, in seconds. */
const tolerance = 300

/** Bytes in a secret; the specification asks for 24 to 64. */
export const secretBytes = 32

/** Formats a secret: `whsec_…`. */
export function writeSecret(bytes: Uint8Array): string {
  return `whsec_${Buffer.from(bytes).toString('base64')}`
}

/** Signs a body. @param at in seconds since 1970 */
export function sign(secret: string, id: string, at: number, body: string | Uint8Array): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${at}.`).update(body).digest('base64')}`
}

/** Returns the headers of a body signed with several secrets. */
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

/** The signature headers of a request; a header may be absent. */
export interface Signed {
  id: string | undefined
  timestamp: string | undefined
  signature: string | undefined
}

/** Verifies that one of the signatures is recent, by this secret and over these bytes. */
export function isSigned(secret: string, signed: Signed, body: Uint8Array, now: Date): boolean {
  const { id, timestamp, signature } = signed
  if (!id || !signature || !timestamp || !/^\d{1,12}$/.test(timestamp)) return false
  const at = Number(timestamp)
  if (Math.abs(now.getTime() / 1000 - at) > tolerance) return false
  const expected = sign(secret, id, at, body)
  return signature.split(' ').some((one) => isSame(one, expected))
}
