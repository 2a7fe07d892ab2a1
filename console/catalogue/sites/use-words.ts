import type { SitesText } from '#shared/text/site-owner/catalogue/sites-fr.ts'
import { sitesText } from '#shared/text/site-owner/catalogue/text.ts'
import { useLanguage } from '../../language/language.tsx'

/** The words of this page. */
export function useWords(): SitesText {
  return sitesText[useLanguage().locale]
}
