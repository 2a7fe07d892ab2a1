import { fill } from '#shared/text/fill.ts'
import { subscriptionLettersText } from '#shared/text/site-owner/reporting/subscription-letters.ts'
import { findLetterIdentity } from '../../catalogue/identity/letter-identity.ts'
import { findAgent } from '../../catalogue/organisations/agents-sql.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { oneLine } from '../../platform/terminal/one-line.ts'
import type { SubscriptionLetter } from './letter.ts'
import { confirmLink } from './links.ts'
import type { StoredSubscriber } from './subscriptions-sql.ts'
import type { LetterDeps } from './writing.ts'

/**
 * Writes the confirmation letter of a subscription: who requests what, and the link to confirm.
 * @returns `null` where the agent or the organisation no longer exists
 */
export async function writeConfirmation(
  deps: LetterDeps,
  subscriber: StoredSubscriber,
): Promise<SubscriptionLetter | null> {
  const { organisation, agent, locale, kind, every } = subscriber
  const [known, identity, asking] = await Promise.all([
    findOrganisation(deps.database, organisation),
    findLetterIdentity(deps.database, organisation),
    findAgent(deps.database, agent),
  ])
  if (!known || !identity || !asking) return null
  const { confirm } = subscriptionLettersText[locale]
  const words = {
    name: oneLine(asking.name),
    organisation: oneLine(known.name),
    what: confirm.what[kind === 'digest' ? (every ?? 'month') : kind],
  }
  return {
    locale,
    subject: fill(confirm.subject, words),
    title: confirm.title,
    identity,
    lead: [fill(confirm.lead, words)],
    parts: [],
    way: { label: confirm.way, url: `${confirmLink(deps, subscriber)}?locale=${locale}` },
    note: confirm.note,
    footer: [confirm.footer],
    stop: null,
  }
}
