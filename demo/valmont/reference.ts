/** Prefixes of references, by service. */
const prefixes = { 'etat-civil': 'EC', 'petite-enfance': 'PE', voirie: 'VO' } as const

/** A service that takes requests online. */
export type ServiceSlug = keyof typeof prefixes

/** Every service that takes requests online. */
export const serviceSlugs = Object.keys(prefixes) as [ServiceSlug, ...ServiceSlug[]]

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** How every reference of the town is written; see `writeReference`. */
export const referencePattern = `(?:${Object.values(prefixes).join('|')})-\\d{4}-[0-9A-HJKMNP-TV-Z]{5}`

/**
 * Writes a readable reference: `EC-2026-7F3K2`.
 * @param random uniform in [0, 1); cryptographic where references must not be guessed
 */
export function writeReference(service: ServiceSlug, year: number, random: () => number): string {
  let tail = ''
  while (tail.length < 5) tail += alphabet[Math.floor(random() * alphabet.length)] ?? ''
  return `${prefixes[service]}-${year}-${tail}`
}
