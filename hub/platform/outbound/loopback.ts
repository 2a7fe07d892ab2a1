/**
 * Returns whether the host of a URL (with or without brackets) is this machine: no one can listen
 * on the way.
 */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || /^\[?::1\]?$/.test(host) || /^127(\.\d{1,3}){3}$/.test(host)
}
