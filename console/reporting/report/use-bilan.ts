import { bilanText } from '#shared/text/site-owner/reporting/bilan.ts'
import { useLanguage } from '../../language/language.tsx'

/** The words of the report, in the language of the reader. */
export function useBilan() {
  return bilanText[useLanguage().locale]
}
