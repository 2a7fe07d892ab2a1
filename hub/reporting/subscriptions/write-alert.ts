import type { Warnings } from '#shared/contract/reporting/warning.ts'
import { formatMonths, formatOtherWorld, formatWarning } from '#shared/report/format-warning.ts'
import { touching } from '#shared/report/touches.ts'
import { fill } from '#shared/text/fill.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { subscriptionLettersText } from '#shared/text/site-owner/reporting/text.ts'
import { findLetterIdentity } from '../../catalogue/identity/letter-identity.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { listCircumstances } from '../circumstances/sql.ts'
import { findWarnings } from '../warnings/find-warnings.ts'
import { formatCircumstances } from './format-circumstances.ts'
import type { LetterLine, SubscriptionLetter } from './letter.ts'
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
  const name = watched.services.find((one) => one.service === service)?.name[locale] ?? service
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
      { title: alert.false, lines: formatRuns(watched, warning, locale) },
      {
        title: alert.circumstances,
        lines: formatCircumstances(
          meanwhile,
          { zone: known.zone, now: clock(), locale },
          alert.noCircumstance,
        ),
      },
    ],
    way: { label: wayToAlert, url: `${publicUrl}/console/#resultats/${service}` },
    note: null,
    ...footOf(deps, subscriber),
  }
}

/** Formats the false alert rate, of the chart and of all charts. */
function formatRuns(
  { charts, together }: Warnings,
  { service, measure, stream }: Warnings['warnings'][number],
  locale: StoredSubscriber['locale'],
): LetterLine[] {
  const { alert } = subscriptionLettersText[locale]
  const chart = charts.find(
    (one) => one.service === service && one.measure === measure && one.stream === stream,
  )
  const own =
    chart?.state === 'watching'
      ? fill(alert.run, { time: formatMonths(chart.every_months, locale) })
      : alert.unknownRun
  if (together === null) return [{ text: own }]
  const all = fill(formatCount(together.charts, alert.together, locale), {
    time: formatMonths(together.every_months, locale),
  })
  return [{ text: own }, { text: all }]
}
