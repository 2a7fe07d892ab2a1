/**
 * The pattern that grants one origin. Firefox takes no port in it, and grants every port of the host.
 * @param origin as `location.origin` says it: scheme, host and port
 */
export function patternOf(origin: string): string {
  const { protocol, host, hostname } = new URL(origin)
  const isFirefox = chrome.runtime.getURL('').startsWith('moz-extension:')
  return `${protocol}//${isFirefox ? hostname : host}/*`
}
