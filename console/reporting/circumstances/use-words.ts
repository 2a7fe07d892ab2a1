import { circumstancesText } from '#shared/text/site-owner/reporting/circumstances.ts'
import type { CircumstancesText } from '#shared/text/site-owner/reporting/circumstances-fr.ts'
import { useLanguage } from '../../language/language.tsx'

/** What is said of circumstances, in the language of the console. */
export function useWords(): CircumstancesText {
  return circumstancesText[useLanguage().locale]
}
