import { offerPageText } from '#shared/text/site-owner/catalogue/offer-page.ts'
import type { OfferPageText } from '#shared/text/site-owner/catalogue/offer-page-fr.ts'
import { useLanguage } from '../../language/language.tsx'

/** What this page says, in the language of the console. */
export function useWords(): OfferPageText {
  return offerPageText[useLanguage().locale]
}
