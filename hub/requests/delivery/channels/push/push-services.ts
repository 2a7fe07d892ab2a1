/**
 * Push services of the known makers, as `host` or `*.domain`. Chromium built without Google's keys
 * has its own at Google.
 */
const knownHosts: readonly string[] = [
  'fcm.googleapis.com',
  'jmt17.google.com',
  '*.push.services.mozilla.com',
  '*.notify.windows.com',
  '*.push.apple.com',
]

/** A host name in lower case, all below a domain with `*.`, and a port other than 443. */
const pattern = /^(\*\.[a-z\d-]+\.)?[a-z\d-]+(\.[a-z\d-]+)*(:\d{1,5})?$/

/** Returns the hosts of a list with commas, `null` when one is malformed. */
export function readPushHosts(written: string): readonly string[] | null {
  const hosts = written
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '')
  return hosts.every((one) => pattern.test(one)) ? hosts : null
}

/**
 * Returns whether the hub may write to a push URL: a stranger gave it, and the hub must not be led
 * to any other server.
 * @param more push services that the operator added, as `host`, `host:port` or `*.domain`
 */
export function isPushService(endpoint: string, more: readonly string[] = []): boolean {
  if (!URL.canParse(endpoint)) return false
  const { host } = new URL(endpoint)
  return [...knownHosts, ...more].some((one) =>
    one.startsWith('*.') ? host.endsWith(one.slice(1)) : host === one,
  )
}
