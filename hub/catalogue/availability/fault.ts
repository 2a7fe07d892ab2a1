import type { InEachLocale } from '#shared/text/locale.ts'
import { offerText } from '#shared/text/site-owner/catalogue/offer.ts'
import type { OfferText } from '#shared/text/site-owner/catalogue/offer-fr.ts'

/** Faults of a fact, each with a sentence in every language. */
export type FactFault = keyof OfferText['fault']

/** Formats a fault. */
export function formatFactFault(fault: FactFault): InEachLocale {
  return { fr: offerText.fr.fault[fault], en: offerText.en.fault[fault] }
}
