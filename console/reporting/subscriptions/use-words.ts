import { subscriptionsText } from '#shared/text/site-owner/reporting/subscriptions.ts'
import type { SubscriptionsText } from '#shared/text/site-owner/reporting/subscriptions-fr.ts'
import { useLanguage } from '../../language/language.tsx'

/** What is said of subscriptions, in the language of the console. */
export function useWords(): SubscriptionsText {
  return subscriptionsText[useLanguage().locale]
}
