import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { defaultLocale, localise } from '#shared/text/locale.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { teamLetterText } from '#shared/text/site-owner/reporting/team-letter.ts'
import { findLetterIdentity } from '../../catalogue/identity/letter-identity.ts'
import { findOrganisation } from '../../catalogue/organisations/directory-sql.ts'
import type { Deps } from '../../platform/deps.ts'
import type { SubscriptionLetter } from '../subscriptions/letter.ts'
import type { TeamLetter } from './team-letters-sql.ts'

/** Most references in one letter. */
const most = 30

/**
 * Writes the letter to a team: how many replies wait, and of which requests, never their words.
 * @returns the letter and its mailbox; `null` where neither service nor organisation has one
 */
export async function writeTeamLetter(
  { database, clock, publicUrl }: Pick<Deps, 'database' | 'clock' | 'publicUrl'>,
  { organisation, service: name, waiting }: TeamLetter,
): Promise<{ letter: SubscriptionLetter; to: string } | null> {
  const known = await findOrganisation(database, organisation)
  const identity = await findLetterIdentity(database, organisation)
  const service = known?.services.find((one) => one.service === name)
  const to = service?.contact.email ?? identity?.contact?.email
  if (!service || !identity || !to) return null
  const locale = defaultLocale
  const text = teamLetterText[locale]
  const count = formatCount(waiting.length, text.subject, locale)
  const subject = fill(count, { service: localise(service.name, locale) })
  const lines = waiting.slice(0, most).map(({ reference, due_on }) => ({
    text: fill(text.line, { reference, day: formatCivilDay(due_on, locale, clock()) }),
  }))
  const left = waiting.length - lines.length
  if (left > 0) lines.push({ text: formatCount(left, text.more, locale) })
  const letter = {
    locale,
    subject,
    title: subject,
    identity,
    lead: [text.lead],
    parts: [{ title: text.requests, lines }],
    way: { label: text.way, url: `${publicUrl}/console/` },
    note: text.note,
    footer: [text.footer],
    stop: null,
  }
  return { letter, to }
}
