import { declarationsText } from '#shared/text/site-owner/catalogue/declarations.ts'
import type { DeclarationsText } from '#shared/text/site-owner/catalogue/declarations-fr.ts'
import { useLanguage } from '../../language/language.tsx'

/** What this page says, in the language of the console. */
export function useWords(): DeclarationsText {
  return declarationsText[useLanguage().locale]
}
