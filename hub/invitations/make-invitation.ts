import { periodOf } from '#shared/calendar/period.ts'
import type { Frame, InvitationMoment } from '#shared/contract/invitations/invitation.ts'
import { codeBytes } from '#shared/identifier/code.ts'
import type { Deps } from '../platform/deps.ts'
import { dayIn } from '../platform/time/day.ts'
import { drawQuestion } from './draw-question.ts'
import { type InvitationFacts, sealFacts } from './facts.ts'
import type { SurveySite } from './find-survey-site.ts'
import type { NewInvitation } from './invitations-sql.ts'
import { hashTicket, makeTicket } from './ticket.ts'

/** What an invitation is about. */
interface About {
  asking: SurveySite
  service: string
  moment: InvitationMoment
  frame: Frame
  probability: number
  delivery: NewInvitation['delivery']
  facts: InvitationFacts
  /** From which it is valid, `YYYY-MM-DD`; today, if not said. */
  day?: string
}

/**
 * Makes an invitation, with the ticket that opens it. The caller inserts the row.
 * @throws Error when the site asks nothing at that moment, which `findSurveySite` leaves out
 */
export function makeInvitation(
  { clock, random, secret }: Pick<Deps, 'clock' | 'random' | 'secret'>,
  { asking: { site, configured }, service, facts, day, ...about }: About,
): { row: NewInvitation; ticket: string; today: string } {
  const { organisation, zone } = site
  const today = dayIn(zone, clock())
  const from = day ?? today
  const ticket = makeTicket(random(codeBytes), from)
  const asked = drawQuestion(site, configured, { service, moment: about.moment }, ticket)
  if (!asked) throw new Error(`${site.site} asks nothing at ${about.moment}`)
  const row = {
    organisation,
    ticket_hash: hashTicket(secret, ticket),
    service,
    site: site.site,
    configuration: configured.version,
    ...asked,
    item: asked.item ?? null,
    ...about,
    month: `${periodOf(from, 'month')}-01`,
    sealed: sealFacts(secret, organisation, facts),
  }
  return { row, ticket, today }
}
