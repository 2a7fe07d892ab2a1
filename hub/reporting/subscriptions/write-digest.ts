import { formatPeriod } from '#shared/report/format-period.ts'
import { formatPlainDay } from '#shared/report/format-warning.ts'
import { touching } from '#shared/report/touches.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { type Counted, formatCount } from '#shared/text/numbers.ts'
import { homeText } from '#shared/text/site-owner/reporting/home.ts'
import { subscriptionLettersText } from '#shared/text/site-owner/reporting/subscription-letters.ts'
import { findLetterIdentity } from '../../catalogue/identity/letter-identity.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import { dayIn } from '../../platform/time/day.ts'
import { listCircumstances } from '../circumstances/sql.ts'
import { waitingList } from '../todo/list.ts'
import { describeDigest } from './describe-digest.ts'
import { readPeriod } from './due.ts'
import { formatCircumstances } from './format-circumstances.ts'
import { formatCommitmentsPart } from './format-commitments-part.ts'
import { formatSummaryPart } from './format-summary-part.ts'
import type { LetterPart, SubscriptionLetter } from './letter.ts'
import type { StoredSubscriber } from './subscriptions-sql.ts'
import { footOf, type LetterDeps } from './writing.ts'

/**
 * Writes the digest of a period: the summary, each service against its commitments, tasks that
 * wait, and circumstances.
 * @returns `null` where its organisation no longer exists
 */
export async function writeDigest(
  deps: LetterDeps,
  subscriber: StoredSubscriber,
  period: string,
): Promise<SubscriptionLetter | null> {
  const { database, clock, give, publicUrl } = deps
  const { organisation, locale, services } = subscriber
  const every = subscriber.every ?? 'month'
  const known = await findOrganisation(database, organisation)
  const identity = await findLetterIdentity(database, organisation)
  if (!known || !identity) return null
  const { digest } = subscriptionLettersText[locale]
  const days = readPeriod(every, period)
  const [told, all, today] = await Promise.all([
    describeDigest(give, organisation, days, services),
    listCircumstances(database, organisation),
    formatWaitingSubscribers(deps, organisation, dayIn(known.zone, clock()), locale),
  ])
  const about = told.services.map(({ service }) => service)
  const meanwhile = touching(all, { service: null, territory: null, ...days }).filter(
    (one) => one.services.length === 0 || one.services.some((service) => about.includes(service)),
  )
  const isWeek = every === 'week'
  const words = {
    organisation: known.name,
    period: isWeek ? formatPlainDay(period, locale) : formatPeriod(period, locale),
  }
  return {
    locale,
    subject: fill(digest.subject[every], words),
    title: fill(digest.title[isWeek ? 'week' : 'other'], words),
    identity,
    lead: isWeek ? [fill(digest.months, { period: formatPeriod(days.figures, locale) })] : [],
    parts: [
      formatSummaryPart(told.summary, publicUrl, locale),
      formatCommitmentsPart(told, locale),
      today,
      {
        title: digest.circumstances,
        lines: formatCircumstances(
          meanwhile,
          { zone: known.zone, now: clock(), locale },
          digest.noCircumstance,
        ),
      },
    ],
    way: { label: digest.report, url: `${publicUrl}/console/#bilan/${days.figures}` },
    note: digest.more,
    ...footOf(deps, subscriber),
  }
}

/** Formats the tasks that wait, as on the first page. */
async function formatWaitingSubscribers(
  { database, clock }: LetterDeps,
  organisation: string,
  today: string,
  locale: Locale,
): Promise<LetterPart> {
  const words = homeText[locale].today
  const said: Readonly<Record<string, Counted>> = words.lines
  const asked = { organisation, today, now: clock() }
  const counts = await Promise.all(waitingList.map((one) => one.count(database, asked)))
  const lines = waitingList.flatMap(({ id }, at) => {
    const n = counts[at] ?? 0
    return n > 0 ? [{ text: `– ${formatCount(n, said[id] ?? words.other, locale)}` }] : []
  })
  return { title: words.title, lines: lines.length > 0 ? lines : [{ text: words.nothing }] }
}
