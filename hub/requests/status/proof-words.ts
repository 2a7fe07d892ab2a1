import { type Localised, localise, resolveLocale } from '#shared/text/locale.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { StoredProof } from '../requests/proofs-sql.ts'

/** A text of a person, with its language. */
export interface Wording {
  text: string
  lang: UsagerLocale
}

/**
 * Returns a sentence of a proof in the wanted language, or in French; an agent's single-language
 * sentence stays in its own.
 */
export function wordsOf(
  { written_in }: Pick<StoredProof, 'written_in'>,
  sentence: Localised,
  spoken: UsagerLocale,
): Wording {
  return { text: localise(sentence, spoken), lang: written_in ?? resolveLocale(sentence, spoken) }
}
