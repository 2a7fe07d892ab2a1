/** Kinds of browsers, the most particular first: most claim to be Chrome and Safari too. */
const patterns = [
  ['Firefox', /Firefox\/|FxiOS\//],
  ['Edge', /Edg/],
  ['Chrome', /Chrom(e|ium)\/|CriOS\//],
  ['Safari', /Safari\//],
] as const

/** Kinds of browsers that a session may be of. */
export const browserKinds = patterns.map(([kind]) => kind)

/**
 * Returns the kind of browser of a `User-Agent`, without its version or system; `null` for an
 * unknown one.
 */
export function kindOfBrowser(userAgent: string): (typeof browserKinds)[number] | null {
  return patterns.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? null
}
