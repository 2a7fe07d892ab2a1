import type { AnswerValue } from '#shared/contract/catalogue/answer.ts'
import type { Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { Localised } from '#shared/text/locale.ts'
import { cacheSites } from '../catalogue/sites/sites.ts'
import type { Queryable } from '../platform/database/database.ts'
import type { Deps } from '../platform/deps.ts'
import { dayIn } from '../platform/time/day.ts'
import {
  type InvitationKey,
  listWaitingInvitations,
  type WaitingInvitation,
} from './invitations-sql.ts'
import { expiryOf, ticketAddress, ticketDigests } from './ticket.ts'

/** One answer to the opening question, as a link. */
interface OfferedAnswer {
  label: Localised
  /** Opens the page with this answer chosen, and records nothing. */
  url: string
  value: AnswerValue
}

/** An unanswered invitation, as a message or a page offers it. */
export interface OfferedInvitation extends InvitationKey {
  delivery: WaitingInvitation['delivery']
  url: string
  question: Localised
  answers: readonly OfferedAnswer[]
  /** Answers that count as bad. */
  bad: readonly AnswerValue[]
}

/**
 * Returns what these tickets offer: the opening question with its answers.
 * @returns by ticket, without those that are answered, refused, taken back or expired
 */
export async function offerInvitations(
  {
    database,
    clock,
    secret,
    publicUrl,
  }: Pick<Deps, 'clock' | 'secret' | 'publicUrl'> & { database: Queryable },
  tickets: readonly string[],
): Promise<Map<string, OfferedInvitation>> {
  const offered = new Map<string, OfferedInvitation>()
  if (tickets.length === 0) return offered
  const byHash = new Map(
    tickets.flatMap((ticket) =>
      ticketDigests(secret, ticket).map((hash) => [hash, ticket] as const),
    ),
  )
  const sites = cacheSites(database, clock)
  for (const invitation of await listWaitingInvitations(database, [...byHash.keys()])) {
    const { organisation, ticket_hash, delivery } = invitation
    const ticket = byHash.get(ticket_hash)
    const site = await sites.find(invitation.site)
    const configured = await sites.configured(site, invitation.configuration)
    if (!ticket || !configured || !expiryOf(ticket, dayIn(site.zone, clock()))) continue
    const url = ticketAddress(publicUrl, ticket)
    const asked = offerOpening(configured.instrument, url)
    if (asked) offered.set(ticket, { organisation, ticket_hash, delivery, url, ...asked })
  }
  return offered
}

/** Returns the opening question of an instrument, each answer with its link. */
function offerOpening({ items, opening, scales, bad }: Instrument, url: string) {
  const item = items.find((one) => one.item === opening)
  const answers = item && scales[item.scale]?.answers
  if (!item || !answers) return null
  return {
    question: item.wording,
    answers: answers.map(({ value, label }) => ({ label, url: `${url}?m=${value}`, value })),
    bad,
  }
}
