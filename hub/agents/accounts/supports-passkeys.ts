import { isIP } from 'node:net'

/**
 * Returns whether browsers make passkeys for an address: only over TLS or on this machine, and only
 * for a name (WebAuthn, section 5.1.2).
 */
export function supportsPasskeys(publicUrl: string): boolean {
  const { protocol, hostname } = new URL(publicUrl)
  if (isIP(hostname.replace(/^\[|\]$/g, '')) > 0) return false
  return protocol === 'https:' || /(?:^|\.)localhost$/.test(hostname)
}
