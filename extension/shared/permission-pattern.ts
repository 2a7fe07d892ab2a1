/** Whether this browser is Firefox, which writes permissions and opens panels its own way. */
export function isFirefox(): boolean {
  return chrome.runtime.getURL('').startsWith('moz-extension:')
}

/**
 * The pattern that grants one origin. Firefox takes no port in it, and grants every port of the host.
 * @param origin as `location.origin` says it: scheme, host and port
 */
export function matchPatternOf(origin: string): string {
  const { protocol, host, hostname } = new URL(origin)
  return `${protocol}//${isFirefox() ? hostname : host}/*`
}
