import { nameService } from '#shared/catalogue/name-service.ts'
import { formatFalseAlarms } from '#shared/report/format-false-alarms.ts'
import { formatOtherWorld, formatWarning } from '#shared/report/format-warning.ts'
import { touching } from '#shared/report/touches.ts'
import { fill } from '#shared/text/fill.ts'
import { subscriptionLettersText } from '#shared/text/site-owner/reporting/subscription-letters.ts'
import { findLetterIdentity } from '../../catalogue/identity/letter-identity.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { listCircumstances } from '../circumstances/sql.ts'
import { findWarnings } from '../warnings/find-warnings.ts'
import { formatCircumstances } from './format-circumstances.ts'
import type { SubscriptionLetter } from './letter.ts'
import type { StoredSubscriber } from './subscriptions-sql.ts'
import { footOf, type LetterDeps } from './writing.ts'

/**
 * Writes the alert of a signal: what changed, the state of the other world, and the false alert
 * rate.
 * @returns `null` where somebody explained it meanwhile, or its data is gone
 */
export async function writeAlert(
  deps: LetterDeps,
  subscriber: StoredSubscriber,
  id: string,
): Promise<SubscriptionLetter | null> {
  const { database, clock, publicUrl } = deps
  const { organisation, locale } = subscriber
  const known = await findOrganisation(database, organisation)
  const identity = await findLetterIdentity(database, organisation)
  if (!known || !identity) return null
  const watched = await findWarnings(database, organisation, clock())
  const warning = watched.warnings.find((one) => one.id === id)
  if (!warning || warning.decision !== null) return null
  const { service, since: from, until } = warning
  const name = nameService(watched.services, service, locale)
  const circumstances = await listCircumstances(database, organisation)
  const meanwhile = touching(circumstances, { service, territory: null, from, until })
  const { alert, wayToAlert } = subscriptionLettersText[locale]
  const words = { service: name, organisation: known.name }
  return {
    locale,
    subject: fill(alert.subject, words),
    title: fill(alert.title, words),
    identity,
    lead: [alert.lead],
    parts: [
      { title: alert.signal, lines: [{ text: formatWarning(warning, locale) }] },
      { title: alert.beside, lines: [{ text: formatOtherWorld(warning.beside, locale) }] },
      { title: alert.false, lines: [{ text: formatFalseAlarms(watched.together, locale) }] },
      {
        title: alert.circumstances,
        lines: formatCircumstances(
          meanwhile,
          { zone: known.zone, now: clock(), locale },
          alert.noCircumstance,
        ),
      },
    ],
    way: { label: wayToAlert, url: `${publicUrl}/console/#service/${service}` },
    note: null,
    ...footOf(deps, subscriber),
  }
}
