/**
 * The pattern that grants one origin. Firefox takes no port in it, and grants every port of the host.
 * @param origin as `location.origin` says it: scheme, host and port
 */
export function patternOf(origin: string): string {
  const { protocol, host, hostname } = new URL(origin)
  const isFirefox = chrome.runtime.getURL('').startsWith('moz-extension:')
  return `${protocol}//${isFirefox ? hostname : host}/*`
}

/** The origin a pattern grants, when it is one alone: `null` for `https://*.example/*`. */
export function originOf(pattern: string): string | null {
  const [, origin = ''] = /^(https?:\/\/[^*/]+)\/\*$/.exec(pattern) ?? []
  return URL.canParse(origin) ? new URL(origin).origin : null
}

/** The origin of a page, if it is one that can be granted. */
export function originOfPage(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null
  const { protocol, origin } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? origin : null
}
