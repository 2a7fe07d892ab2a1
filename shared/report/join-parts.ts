import type { Locale } from '../text/locale.ts'

/** Joins parts of a sentence by semicolons, after a no-break space in French. */
export function joinParts(parts: readonly string[], locale: Locale): string {
  return parts.join(locale === 'fr' ? '\u00a0; ' : '; ')
}
