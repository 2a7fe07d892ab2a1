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
