import { findingsText } from '#shared/text/site-owner/reporting/findings.ts'
import type { FindingsText } from '#shared/text/site-owner/reporting/findings-fr.ts'
import { useLanguage } from '../../language/language.tsx'

/** What this page says, in the language of the console. */
export function useWords(): FindingsText {
  return findingsText[useLanguage().locale]
}
