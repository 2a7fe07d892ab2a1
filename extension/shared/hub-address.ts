/** What is wrong with an address, named as its sentence is. */
export type AddressFault = 'missing' | 'malformed' | 'insecure'

/** This computer itself, by the names that the policy of the manifest lets calls go to. */
const loopback = /^(localhost|127\.0\.0\.1)$/

/**
 * The address of a hub as it is kept: `https`, or `http` on this computer alone, without slash at
 * its end.
 * @param typed by hand, or read from a policy, where it may be anything
 */
export function parseHubAddress(typed: unknown): { hub: string } | { fault: AddressFault } {
  if (typeof typed !== 'string') return { fault: typed ? 'malformed' : 'missing' }
  const read = parseWebAddress(typed)
  if ('fault' in read) return read
  const { protocol, hostname, origin, pathname, search, hash, username, password } = read.url
  if (pathname !== '/' || search || hash || username || password) return { fault: 'malformed' }
  if (protocol === 'http:' && !loopback.test(hostname)) return { fault: 'insecure' }
  return { hub: origin }
}

/** Any address of the web, as people type it. */
export function parseWebAddress(typed: string): { url: URL } | { fault: 'missing' | 'malformed' } {
  const text = typed.trim()
  if (text === '') return { fault: 'missing' }
  const isWeb = /^https?:\/\/[^/\s]/i.test(text)
  return isWeb && URL.canParse(text) ? { url: new URL(text) } : { fault: 'malformed' }
}

/** Whether a hub may be spoken to without TLS: only on this very machine. */
export function isLoopback(hub: string): boolean {
  return loopback.test(new URL(hub).hostname)
}
