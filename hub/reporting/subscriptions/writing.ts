import { subscriptionLettersText } from '#shared/text/site-owner/reporting/subscription-letters.ts'
import type { Deps } from '../../platform/deps.ts'
import type { GetReport } from '../report/cache-reports.ts'
import type { SubscriptionLetter } from './letter.ts'
import { stopLink } from './links.ts'
import type { StoredSubscriber } from './subscriptions-sql.ts'

/** What writing a letter needs. */
export type LetterDeps = Pick<Deps, 'database' | 'clock' | 'secret' | 'publicUrl'> & {
  give: GetReport
}

/** Writes the footer of a letter: why the reader receives it, and how to unsubscribe. */
export function footOf(
  deps: Pick<LetterDeps, 'secret' | 'publicUrl'>,
  subscriber: StoredSubscriber,
): Pick<SubscriptionLetter, 'footer' | 'stop'> {
  const { footer, stop } = subscriptionLettersText[subscriber.locale]
  const url = `${stopLink(deps, subscriber)}?locale=${subscriber.locale}`
  return { footer: [footer.limits, footer[subscriber.kind]], stop: { label: stop, url } }
}
