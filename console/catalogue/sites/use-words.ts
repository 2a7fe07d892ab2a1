import { sitesText } from '#shared/text/site-owner/catalogue/sites.ts'
import type { SitesText } from '#shared/text/site-owner/catalogue/sites-fr.ts'
import { useLanguage } from '../../language/language.tsx'

/** The words of this page. */
export function useWords(): SitesText {
  return sitesText[useLanguage().locale]
}
