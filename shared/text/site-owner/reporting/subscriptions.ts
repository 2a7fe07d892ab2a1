import type { Locale } from '../../locale.ts'
import { en } from './subscriptions-en.ts'
import { fr, type SubscriptionsText } from './subscriptions-fr.ts'

/** What the page of subscriptions says. */
export const subscriptionsText: Readonly<Record<Locale, SubscriptionsText>> = { fr, en }
