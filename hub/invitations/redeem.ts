import { daysLater, monthsLater } from '#shared/calendar/day.ts'
import { ticketDays } from '#shared/contract/invitations/invitation.ts'
import type { Queryable } from '../platform/database/database.ts'
import type { Deps } from '../platform/deps.ts'
import { dayIn } from '../platform/time/day.ts'
import { fewestAlike, openFacts } from './facts.ts'
import {
  countInvitations,
  countInvitedRequests,
  findInvitation,
  type OpenInvitation,
} from './invitations-sql.ts'
import { expiryOf, readTicket, ticketDigests } from './ticket.ts'

/** Fewest invitations a month for which the day of an answer is kept. */
const fewestForDay = 20

/** An invitation found by its ticket, with the days between which it may be answered. */
export interface FoundInvitation extends OpenInvitation {
  drawnOn: string
  expiresOn: string
}

/**
 * Returns the invitation of a ticket that was typed or opened.
 * @returns `null` for an unknown, expired, refused or withdrawn one; a used one is found
 */
export async function findByTicket(
  database: Queryable,
  secret: Deps['secret'],
  typed: string,
  now: Date,
): Promise<FoundInvitation | null> {
  const ticket = readTicket(typed)
  const found = ticket && (await findInvitation(database, ticketDigests(secret, ticket)))
  const expiresOn = found && expiryOf(ticket, dayIn(found.zone, now))
  return expiresOn ? { ...found, expiresOn, drawnOn: daysLater(expiresOn, -ticketDays) } : null
}

/**
 * Returns the day under which an answer counts: the day it was given, in the month of the draw. Of a
 * service that invites few, the first day of that month: a day would name the request.
 * @param answered `YYYY-MM-DD`, by its sender
 */
export async function dayOfAnswer(
  database: Queryable,
  invitation: FoundInvitation,
  answered: string,
): Promise<string> {
  const { month, drawnOn } = invitation
  const { now, before } = await countInvitations(database, invitation, fewestForDay)
  if (Math.max(now, before) < fewestForDay) return month
  const last = daysLater(monthsLater(month, 1), -1)
  const [, day = answered] = [drawnOn, answered, last].sort()
  return day
}

/** Returns the territory to keep with an answer; `null` when too few share it. */
export async function territoryOfAnswer(
  database: Queryable,
  secret: Deps['secret'],
  invitation: FoundInvitation,
): Promise<string | null> {
  const { organisation, sealed } = invitation
  if (sealed === null) return invitation.territory
  const { territory } = openFacts(secret, organisation, sealed)
  if (territory === undefined || invitation.frame !== 'register') return territory ?? null
  const n = await countInvitedRequests(database, invitation, territory, fewestAlike)
  return n < fewestAlike ? null : territory
}

/** Returns whether somebody acted for the usager who is invited. */
export function isAssisted(
  secret: Deps['secret'],
  { organisation, sealed }: Pick<FoundInvitation, 'organisation' | 'sealed'>,
): boolean {
  return sealed !== null && openFacts(secret, organisation, sealed).assisted === true
}

/** Returns the language in which an invitation was made; `null` when it is not known, or no more. */
export function languageOf(
  secret: Deps['secret'],
  { organisation, sealed }: Pick<FoundInvitation, 'organisation' | 'sealed'>,
): string | null {
  return sealed === null ? null : (openFacts(secret, organisation, sealed).locale ?? null)
}
