import type { Locale } from '../../locale.ts'
import { en } from './offer-page-en.ts'
import { fr, type OfferPageText } from './offer-page-fr.ts'

/** What the page of what is offered where says. */
export const offerPageText: Readonly<Record<Locale, OfferPageText>> = { fr, en }
