import { createHmac } from 'node:crypto'
import { isSame } from '../../platform/crypto/secret.ts'

/** Longest age of a webhook, in seconds; clocks may differ as much. */
const oldest = 300

/**
 * Whether a webhook was signed by the holder of the secret.
 * @param said as it came: the name of the digest, `=`, and the HMAC in hexadecimal
 * @param parts what it was made of, in this order
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

/** Whether a webhook was sent just now. @param sent when, in seconds of Unix, as it came */
export function isRecent(sent: string, now: Date): boolean {
  return /^\d{1,12}$/.test(sent) && Math.abs(now.getTime() / 1000 - Number(sent)) <= oldest
}
