import { createHmac } from 'node:crypto'
import { isSame } from '../../platform/crypto/secret.ts'

/** Longest age of a webhook, in seconds; also the clock tolerance. */
const oldest = 300

/**
 * Verifies the HMAC of a webhook.
 * @param said the header: digest name, `=`, HMAC in hexadecimal
 * @param parts the signed bytes, in order
 */
export function isSigned(
  said: string,
  secret: string,
  parts: readonly (string | Uint8Array)[],
  by: 'sha256' | 'sha1' = 'sha256',
): boolean {
  const mac = createHmac(by, secret)
  for (const part of parts) mac.update(part)
  return isSame(said.toLowerCase(), `${by}=${mac.digest('hex')}`)
}

/** Returns whether a webhook is recent. @param sent its timestamp, in Unix seconds, as text */
export function isRecent(sent: string, now: Date): boolean {
  return /^\d{1,12}$/.test(sent) && Math.abs(now.getTime() / 1000 - Number(sent)) <= oldest
}
