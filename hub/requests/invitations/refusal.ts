import { daysLater } from '#shared/calendar/day.ts'
import { restDays } from '#shared/contract/invitations/invitation.ts'
import { restOf } from '../../invitations/decide.ts'
import { updateInvitationState } from '../../invitations/invitations-sql.ts'
import { findByTicket } from '../../invitations/redeem.ts'
import { listRests, updateRefusals, upsertRests } from '../../invitations/rest-sql.ts'
import { readTicket, ticketDigests } from '../../invitations/ticket.ts'
import { digestsToKeep } from '../../platform/crypto/digests.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { Deps } from '../../platform/deps.ts'
import { dayIn } from '../../platform/time/day.ts'
import { openReach } from '../addresses/sealed-address.ts'
import { listUsagerAddresses } from '../addresses/usager-addresses-sql.ts'
import { lockRequest, type RequestKey } from '../requests/requests-sql.ts'
import { digestAddresses } from './digest-addresses.ts'
import { findDraw, listTicketsOfDay } from './draw-sql.ts'

type RefusalDeps = Pick<Deps, 'database' | 'clock' | 'secret'>

/**
 * Returns whether the usager of a request refuses to be asked.
 * @returns `null` when the hub has no address of theirs by which it could know
 */
export async function isRefused(
  { database, secret, clock }: Pick<Deps, 'secret' | 'clock'> & { database: Queryable },
  key: RequestKey,
): Promise<boolean | null> {
  const persons = await personsOf(database, secret, key)
  if (persons.length === 0) return null
  const today = dayIn('UTC', clock())
  return restOf(persons, await listRests(database, key.organisation, persons, today)) === 'refused'
}

/**
 * Records that the usager of a request wants to be asked no more, under each of their addresses,
 * and closes their unanswered invitation.
 * @returns `false` when the hub has neither an address nor a ticket of theirs: nothing is recorded
 */
export function refuseInvitations(
  { database, secret }: RefusalDeps,
  key: RequestKey,
): Promise<boolean> {
  const { organisation } = key
  return database.transaction(async (transaction) => {
    if (!(await lockRequest(transaction, key))) return false
    const persons = await personsOf(transaction, secret, key)
    const { ticket_sealed: sealed } = await findDraw(transaction, key)
    const ticket = sealed && openReach(secret, organisation, sealed)
    if (ticket) {
      const invitations = ticketDigests(secret, ticket).map((ticket_hash) => ({
        organisation,
        ticket_hash,
      }))
      await updateInvitationState(transaction, invitations, 'refused')
    }
    await upsertRests(
      transaction,
      digestsToKeep(secret, persons).map((person) => ({ organisation, person, until: null })),
    )
    return persons.length > 0 || !!ticket
  })
}

/** Takes a refusal back. The usager is left in peace for a rest period more. */
export async function allowInvitations(
  { database, secret, clock }: RefusalDeps,
  key: RequestKey,
): Promise<void> {
  const persons = await personsOf(database, secret, key)
  const until = daysLater(dayIn('UTC', clock()), restDays)
  await updateRefusals(database, key.organisation, persons, until)
}

/**
 * Returns the request of a ticket that its usager shows, for a message that has room for one link. No
 * row leads from an invitation to its request: the tickets of that day are opened one by one.
 * @returns `null` for a ticket that opens nothing, and for one of a form or a counter
 */
export async function findRequestOfTicket(
  { database, secret, clock }: Pick<Deps, 'database' | 'secret' | 'clock'>,
  typed: string,
): Promise<RequestKey | null> {
  const ticket = readTicket(typed)
  const found = ticket ? await findByTicket(database, secret, ticket, clock()) : null
  if (found?.frame !== 'register') return null
  const { organisation, service, drawnOn } = found
  const all = await listTicketsOfDay(database, organisation, service, drawnOn)
  const own = all.find((one) => openReach(secret, organisation, one.ticket_sealed) === ticket)
  return own ? { organisation, source: own.source, reference: own.reference } : null
}

async function personsOf(database: Queryable, secret: Deps['secret'], key: RequestKey) {
  const addresses = await listUsagerAddresses(database, key)
  return digestAddresses(
    secret,
    key.organisation,
    addresses.map(({ sealed }) => sealed),
  )
}
