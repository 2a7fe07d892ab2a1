import { bilanText } from '#shared/text/site-owner/reporting/text.ts'
import { useLanguage } from '../../language/language.tsx'

/** The words of the report, in the language of the reader. */
export function useBilan() {
  return bilanText[useLanguage().locale]
}
