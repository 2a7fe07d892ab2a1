import { elsewhereText } from '#shared/text/site-owner/reporting/elsewhere.ts'
import { useLanguage } from '../../language/language.tsx'

/** What is said of the State's instruments, in the language of the reader. */
export function useElsewhere() {
  return elsewhereText[useLanguage().locale]
}
