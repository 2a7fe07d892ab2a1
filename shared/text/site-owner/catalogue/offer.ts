import type { Locale } from '../../locale.ts'
import { en } from './offer-en.ts'
import { fr, type OfferText } from './offer-fr.ts'

/** What is said of what is offered where. */
export const offerText: Readonly<Record<Locale, OfferText>> = { fr, en }
