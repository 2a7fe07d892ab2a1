import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { subscriptionLettersText } from '#shared/text/site-owner/reporting/subscription-letters.ts'
import { findLetterIdentity } from '../../catalogue/identity/letter-identity.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import type { SubscriptionLetter } from './letter.ts'
import type { StoredSubscriber } from './subscriptions-sql.ts'
import { footOf, type LetterDeps } from './writing.ts'

/**
 * Writes the news of comments: how many arrived, for which service, and the way to them. No word of
 * any is in it, because a letter can leave the organisation.
 * @returns `null` where the organisation or the service no longer exists
 */
export async function writeCommentNews(
  deps: LetterDeps,
  subscriber: StoredSubscriber,
  { service, n }: { service: string; n: number },
): Promise<SubscriptionLetter | null> {
  const { organisation, locale } = subscriber
  const [known, identity] = await Promise.all([
    findOrganisation(deps.database, organisation),
    findLetterIdentity(deps.database, organisation),
  ])
  const found = known?.services.find((one) => one.service === service)
  if (!known || !identity || !found) return null
  const { comments } = subscriptionLettersText[locale]
  const say = (sentence: typeof comments.title) =>
    fill(formatCount(n, sentence, locale), {
      service: localise(found.name, locale),
      organisation: known.name,
    })
  return {
    locale,
    subject: say(comments.subject),
    title: say(comments.title),
    identity,
    lead: [comments.lead],
    parts: [],
    way: { label: comments.way, url: `${deps.publicUrl}/console/#avis?service=${service}` },
    note: null,
    ...footOf(deps, subscriber),
  }
}
