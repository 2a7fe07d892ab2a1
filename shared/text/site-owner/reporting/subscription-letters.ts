import type { Locale } from '../../locale.ts'
import { en } from './subscription-letters-en.ts'
import { fr, type SubscriptionLettersText } from './subscription-letters-fr.ts'

/** What letters to whoever follows an organisation say. */
export const subscriptionLettersText: Readonly<Record<Locale, SubscriptionLettersText>> = { fr, en }
