import { startText } from '#shared/text/site-owner/start.ts'
import type { StartText } from '#shared/text/site-owner/start-fr.ts'
import { useLanguage } from '../../language/language.tsx'

/** The words of the first hour. */
export function useWords(): StartText {
  return startText[useLanguage().locale]
}
