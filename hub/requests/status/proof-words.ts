import { type Localised, localise, resolveLocale } from '#shared/text/locale.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { StoredProof } from '../requests/proofs-sql.ts'

/** A text of a person, with its language. */
export interface Wording {
  text: string
  lang: UsagerLocale
}

/**
 * Returns the language in which a proof speaks: the hub writes its own messages in every language,
 * whatever the service speaks.
 */
export function spokenBy(
  { kind, made_by }: Pick<StoredProof, 'kind' | 'made_by'>,
  { locale, spoken }: { locale: UsagerLocale; spoken: UsagerLocale },
): UsagerLocale {
  return made_by === 'hub' && kind === 'message' ? locale : spoken
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
