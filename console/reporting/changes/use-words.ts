import type { FindingsText } from '#shared/text/site/findings-fr.ts'
import { findingsText } from '#shared/text/site/text.ts'
import { useLanguage } from '../../language/language.tsx'

/** What this page says, in the language of the console. */
export function useWords(): FindingsText {
  return findingsText[useLanguage().locale]
}
