import type { SubscriptionsText } from '#shared/text/site/subscriptions-fr.ts'
import { subscriptionsText } from '#shared/text/site/text.ts'
import { useLanguage } from '../../language/language.tsx'

/** What is said of subscriptions, in the language of the console. */
export function useWords(): SubscriptionsText {
  return subscriptionsText[useLanguage().locale]
}
