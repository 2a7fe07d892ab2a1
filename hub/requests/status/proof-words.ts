import { type Localised, localise, resolveLocale } from '#shared/text/locale.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { StoredProof } from '../register/proofs-sql.ts'

/** What somebody wrote, and the language it is written in. */
export interface Wording {
  text: string
  lang: UsagerLocale
}

/**
 * A sentence of a proof as it is told: in the language wanted, or in French; where an agent wrote it
 * in one language alone, as it is and in that one.
 */
export function wordsOf(
  { written_in }: Pick<StoredProof, 'written_in'>,
  sentence: Localised,
  spoken: UsagerLocale,
): Wording {
  return { text: localise(sentence, spoken), lang: written_in ?? resolveLocale(sentence, spoken) }
}
