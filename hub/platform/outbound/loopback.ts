/** Whether a host of an address (with or without brackets) is this machine: nobody listens on the way. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || /^\[?::1\]?$/.test(host) || /^127(\.\d{1,3}){3}$/.test(host)
}
