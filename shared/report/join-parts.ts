import type { Locale } from '../text/locale.ts'

/** Formats clauses as one sentence: semicolons, after a no-break space in French. */
export function formatClauses(clauses: readonly string[], locale: Locale): string {
  return clauses.join(locale === 'fr' ? '\u00a0; ' : '; ')
}
